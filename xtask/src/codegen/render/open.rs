//! Open enumerations: the known values as variants, and a variant for all others.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::codegen::open_enum::OpenEnum;
use crate::codegen::render::code::ident;

/// The contents of the module `open`.
pub(super) fn tokens(enums: &[OpenEnum]) -> TokenStream {
    enums.iter().map(open_enum).collect()
}

fn open_enum(open: &OpenEnum) -> TokenStream {
    let name = ident(&open.name);
    let description = match open.description.as_str() {
        "" => format!("`{}`, which the vendor may extend.", open.schema),
        description => description.to_owned(),
    };
    let variants: Vec<Ident> = open.variants.iter().map(|(variant, _)| ident(variant)).collect();
    let values: Vec<&String> = open.variants.iter().map(|(_, value)| value).collect();
    let docs = values.iter().map(|value| format!("`{value}`."));
    quote! {
        #[doc = #description]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #docs] #variants,)*
            /// A value that was not known when this crate was generated, as it is on the wire. Compare with
            /// [`as_str`](Self::as_str): a later version of this crate may have a variant for it.
            Unknown(::std::string::String),
        }

        impl #name {
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for #name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;

            // Not `Self::Err`, which may be a variant.
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    }
}
