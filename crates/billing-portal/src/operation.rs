//! Requests that are what the specification says of them: an id in the path, a body, and a result as it comes.

use billing_portal_transport as transport;
use billing_portal_transport::ResponseValue;

use crate::call::Sent;
use crate::call_info::CallInfo;
use crate::error::Error;

/// The type of a request, the client's method that makes one, and what it sends: the id, which is checked, and the fields, which
/// have setters and a check from the specification. The first documentation is that of the type and of the method, the second that
/// of its `send`.
macro_rules! operation {
    (
        $(#[$doc:meta])*
        $Client:ident.$operation:ident($($id:ident)?) => $Request:ident { $($fields:ident: $Fields:ty)? }
        $(#[$send:meta])*
        $client:ident: $($option:ident)* => $Output:ty, $outcome:ident
    ) => {
        impl $Client {
            $(#[$doc])*
            pub fn $operation(&self $(, $id: impl Into<String>)?) -> $Request {
                $Request { $client: self.clone(), $($id: $id.into(),)? $($fields: <$Fields>::default())? }
            }
        }

        $(#[$doc])*
        #[derive(Clone)]
        #[must_use = "nothing is requested until `send`"]
        pub struct $Request {
            $client: $Client,
            $($id: String,)?
            $(pub(super) $fields: $Fields,)?
        }

        crate::call::request! {
            $(#[$send])*
            $Request, stringify!($operation), $client: $($option)* => $Output
        }

        impl $Request {
            async fn sent(self) -> Result<crate::call::Sent<$Output>, Error> {
                $(super::generated::parameter::$id(&self.$id).map_err(Self::refused)?;)?
                $(Self::check(&self.$fields).map_err(Self::refused)?;)?
                let call = self.$client.client.$operation()$(.$id(self.$id))?$(.body(self.$fields))?;
                crate::operation::$outcome(call.send().await)
            }
        }

        $(crate::call::with_fields! { $Request: $Fields })?
        crate::debug::debug! { $Request { $($id)? } }
    };
}
pub(crate) use operation;

type Outcome<T, E> = Result<ResponseValue<T>, transport::Error<E>>;

/// The value of a response as it is.
pub(crate) fn plain<T, E>(outcome: Outcome<T, E>) -> Result<Sent<T>, Error>
where
    Error: From<transport::Error<E>>,
{
    let response = outcome?;
    let info = CallInfo::of(&response);
    Ok((response.into_inner(), info))
}

/// The outcome of a deletion. What an earlier attempt has deleted is not found by the next.
pub(crate) fn deleted<T, E>(outcome: Outcome<T, E>) -> Result<Sent<()>, Error>
where
    Error: From<transport::Error<E>>,
{
    match outcome.map_err(Error::from) {
        Ok(response) => Ok(((), CallInfo::of(&response))),
        Err(error) => CallInfo::of_deletion(&error).map(|info| ((), info)).ok_or(error),
    }
}
