//! Requests that no operation wraps, for the client of each vendor.

/// The type `CustomRequest` of a vendor, and the client's `request`.
macro_rules! custom_request {
    ($Client:ident, $ApiError:ty) => {
        impl $Client {
            /// A request to any path of the API, for an operation that this crate does not wrap: with credentials, retries,
            /// limits, bounds and errors as all calls have them. The template is below the base URL, with the names of its
            /// parameters in braces; it is the request's name in errors and traces, so it holds no value.
            ///
            /// ```no_run
            #[doc = concat!("# async fn example(client: billing_portal::", stringify!($Client), ") -> Result<(), billing_portal::Error> {")]
            /// use billing_portal::Method;
            ///
            /// let found: serde_json::Value = client.request(Method::GET, "/customers/{id}").path("id", "42").send().await?;
            /// # Ok(())
            /// # }
            /// ```
            pub fn request(&self, method: crate::Method, template: &'static str) -> CustomRequest {
                let request = billing_portal_transport::CustomRequest::new(method, template);
                CustomRequest { client: self.clone(), request }
            }
        }

        /// A request that no operation wraps. See
        #[doc = concat!("[`", stringify!($Client), "::request`].")]
        ///
        /// Setters do not fail: what is refused of what they are given is the error of [`send`](Self::send).
        ///
        /// ```no_run
        #[doc = concat!("# async fn example(client: billing_portal::", stringify!($Client), ") -> Result<(), billing_portal::Error> {")]
        /// use billing_portal::Method;
        ///
        /// let request = client.request(Method::GET, "/customers").query(&[("limit", "1")]);
        /// let (found, info) = request.max_attempts(1).send_with_info::<serde_json::Value>().await?;
        /// # Ok(())
        /// # }
        /// ```
        #[derive(Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct CustomRequest {
            client: $Client,
            request: billing_portal_transport::CustomRequest,
        }

        impl CustomRequest {
            /// The value of a parameter of the template, encoded as those of all calls are. Refused if the template has no
            /// such parameter, or if the value could reach another endpoint.
            pub fn path(mut self, name: &str, value: impl std::fmt::Display) -> Self {
                self.request = self.request.path(name, value);
                self
            }

            /// Adds parameters to the query: an object or a list of pairs.
            pub fn query(mut self, query: &(impl serde::Serialize + ?Sized)) -> Self {
                self.request = self.request.query(query);
                self
            }

            /// Sets the body to a form; objects and lists are written with brackets.
            pub fn form(mut self, body: &(impl serde::Serialize + ?Sized)) -> Self {
                self.request = self.request.form(body);
                self
            }

            /// Sets the body to JSON.
            pub fn json(mut self, body: &(impl serde::Serialize + ?Sized)) -> Self {
                self.request = self.request.json(body);
                self
            }

            /// Sets a header. Refused are credentials, the idempotency key, and what says how a request travels.
            pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
                self.request = self.request.header(name, value);
                self
            }

            /// Sends the request and decodes the response; an empty one decodes as `null`.
            ///
            /// # Errors
            /// As those of all calls, with the template as [`operation`](crate::Error::operation).
            pub async fn send<T: serde::de::DeserializeOwned>(self) -> Result<T, crate::Error> {
                Ok(self.send_with_info().await?.0)
            }

            /// As [`send`](Self::send), and what is known of the call beside its result.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            pub async fn send_with_info<T: serde::de::DeserializeOwned>(
                self,
            ) -> Result<(T, crate::CallInfo), crate::Error> {
                let response = self.response::<T>().await?;
                let info = crate::CallInfo::of(&response);
                Ok((response.into_inner(), info))
            }

            pub(crate) async fn response<T: serde::de::DeserializeOwned>(
                self,
            ) -> Result<billing_portal_transport::ResponseValue<T>, crate::Error> {
                Ok(self.request.send::<T, $ApiError>(&self.client.client).await?)
            }
        }
    };
}
pub(crate) use custom_request;
