//! `Debug` of requests, which hold personal data.

/// Prints the named fields of requests and no others.
macro_rules! debug {
    ($($request:ident { $($field:ident),* })*) => {
        $(impl std::fmt::Debug for $request {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($request))$(.field(stringify!($field), &self.$field))*.finish_non_exhaustive()
            }
        })*
    };
}
pub(crate) use debug;
