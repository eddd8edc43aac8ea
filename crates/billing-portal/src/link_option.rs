//! The options of a link.

/// An option of a [`LinkRequest`](crate::LinkRequest).
///
/// ```
/// use billing_portal::{LinkOption, Vendor};
///
/// for vendor in Vendor::ALL.iter().filter(|vendor| vendor.has_link_option(LinkOption::ExpiresIn)) {
///     println!("{vendor}: a link lives as long as `{}` says", LinkOption::ExpiresIn.name());
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkOption {
    /// [`LinkRequest::return_url`](crate::LinkRequest::return_url)
    ReturnUrl,
    /// [`LinkRequest::expires_in`](crate::LinkRequest::expires_in)
    ExpiresIn,
    /// [`LinkRequest::frame_ancestors`](crate::LinkRequest::frame_ancestors)
    FrameAncestors,
    /// [`LinkRequest::idempotency_key`](crate::LinkRequest::idempotency_key)
    IdempotencyKey,
    /// [`LinkRequest::own_option`](crate::LinkRequest::own_option), by its name.
    Own(&'static str),
}

/// An option that only one vendor's links have. [`Vendor::own_link_options`](crate::Vendor::own_link_options) lists them.
///
/// ```
/// use billing_portal::Vendor;
///
/// for option in Vendor::ALL.iter().flat_map(|vendor| vendor.own_link_options()) {
///     println!("{} {}: {}", option.name, option.value, option.description);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnLinkOption {
    /// Its name, such as `forward_url`.
    pub name: &'static str,
    /// What kind of value it takes, in a word, such as `URL`.
    pub value: &'static str,
    /// What it does, in half a line.
    pub description: &'static str,
}

impl LinkOption {
    /// The option's name, such as `return_url`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReturnUrl => "return_url",
            Self::ExpiresIn => "expires_in",
            Self::FrameAncestors => "frame_ancestors",
            Self::IdempotencyKey => "idempotency_key",
            Self::Own(name) => name,
        }
    }
}
