//! The client itself, without what must not be used and what must not be sent.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprLit, ExprMethodCall, ExprPath, Field, FieldValue, File, ImplItem, ImplItemFn, Item, ItemImpl, Lit,
    LitStr, PatType, PathArguments, ReturnType, Stmt, Token, Type, parse_quote,
};

use crate::codegen::render::code::Result;

/// Removes the constructor that panics, the `api-version` header that no vendor knows, and the prelude of one item;
/// refuses types that were generated twice.
pub(super) fn rewrite(file: &mut File) -> Result {
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
    replace_constructor(file)?;
    replace_address(file)?;
    let mut headers = ApiVersion::default();
    headers.visit_file_mut(file);
    if headers.operations != headers.removed {
        return Err(format!("{} of {} operations send `api-version`", headers.removed, headers.operations));
    }
    let mut scope = Scope::default();
    scope.visit_file_mut(file);
    if scope.scoped != headers.operations {
        return Err(format!("{} of {} operations make a request and then await", scope.scoped, headers.operations));
    }
    refuse_twins(&file.items)
}

/// `Client::new` panics, fixes a timeout and follows redirects. What is left puts parts together; it is for the
/// hand-written builder, which knows how the parts have to be.
fn replace_constructor(file: &mut File) -> Result {
    let mut found = (0, 0);
    for item in &mut file.items {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_some() || item.self_ty.to_token_stream().to_string() != "Client" {
            continue;
        }
        item.items.retain(|item| {
            let panics = matches!(item, ImplItem::Fn(method) if method.sig.ident == "new");
            found.0 += usize::from(panics);
            !panics
        });
        for item in &mut item.items {
            if let ImplItem::Fn(method) = item
                && method.sig.ident == "new_with_client"
            {
                found.1 += 1;
                method.vis = parse_quote!(pub(crate));
                method.attrs = vec![
                    parse_quote!(#[doc = " Puts a client together. `client` follows no redirects: it would carry credentials to another host."]),
                ];
            }
        }
    }
    match found {
        (1, 1) => Ok(()),
        (new, with) => Err(format!(
            "{new} functions `Client::new` and {with} `Client::new_with_client` where one each is expected"
        )),
    }
}

/// The address of the API as the transport has it, checked and taken apart, in place of its text; a request's URL is made
/// from it without a second look at the rest.
fn replace_address(file: &mut File) -> Result {
    let mut address = Address::default();
    // Not of the types, which may have a member of any name.
    let own = file.items.iter_mut().filter(|item| !matches!(item, Item::Mod(module) if module.ident == "types"));
    own.for_each(|item| address.visit_item_mut(item));
    let sends = file.to_token_stream().to_string().matches("let info = OperationInfo").count();
    match address {
        Address { fields: 1, parameters: 1, copies: 1, getters: 1, urls } if urls == sends => Ok(()),
        other => {
            Err(format!("the address of the API is used otherwise than expected, by {sends} operations: {other:?}"))
        }
    }
}

/// How often each use of the address was replaced.
#[derive(Debug, Default)]
struct Address {
    fields: usize,
    parameters: usize,
    copies: usize,
    getters: usize,
    urls: usize,
}

impl VisitMut for Address {
    fn visit_field_mut(&mut self, field: &mut Field) {
        if field.ident.as_ref().is_some_and(|ident| ident == "baseurl") {
            self.fields += 1;
            field.ty = parse_quote!(progenitor_client::BaseUrl);
        }
    }

    fn visit_pat_type_mut(&mut self, parameter: &mut PatType) {
        if parameter.pat.to_token_stream().to_string() == "baseurl" {
            self.parameters += 1;
            parameter.ty = parse_quote!(&progenitor_client::BaseUrl);
        }
    }

    fn visit_field_value_mut(&mut self, value: &mut FieldValue) {
        if value.to_token_stream().to_string() == "baseurl : baseurl . to_string ()" {
            self.copies += 1;
            value.expr = parse_quote!(baseurl.clone());
        }
    }

    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        if method.sig.ident == "baseurl" {
            self.getters += 1;
            method.sig.output = parse_quote!(-> &progenitor_client::BaseUrl);
            method.block = parse_quote!({ &self.baseurl });
        }
        visit_mut::visit_impl_item_fn_mut(self, method);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Some(joined) = joined(stmt) {
            self.urls += 1;
            *stmt = joined;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }
}

/// `let url = format!("{}/things/{}", client.baseurl, …)` as a path that is joined to the address.
fn joined(stmt: &Stmt) -> Option<Stmt> {
    let Stmt::Local(local) = stmt else { return None };
    let Expr::Macro(format) = local.init.as_ref()?.expr.as_ref() else { return None };
    if local.pat.to_token_stream().to_string() != "url" || !format.mac.path.is_ident("format") {
        return None;
    }
    let arguments = format.mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated).ok()?;
    let mut arguments = arguments.into_iter();
    let Some(Expr::Lit(ExprLit { lit: Lit::Str(template), .. })) = arguments.next() else { return None };
    let path = template.value().strip_prefix("{}").map(|path| LitStr::new(path, template.span()))?;
    arguments.next().filter(|address| address.to_token_stream().to_string() == "client . baseurl")?;
    Some(parse_quote!(let url = client.baseurl.join(format_args!(#path #(, #arguments)*));))
}

/// Removes the statements that add `api-version`, and the header map where nothing else is added to it.
#[derive(Default)]
struct ApiVersion {
    operations: usize,
    removed: usize,
}

impl VisitMut for ApiVersion {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let makes_headers = |stmt: &Stmt| matches!(stmt, Stmt::Local(local) if local.pat.to_token_stream().to_string() == "mut header_map");
        if !block.stmts.iter().any(makes_headers) {
            return;
        }
        self.operations += 1;
        let before = block.stmts.len();
        block.stmts.retain(|stmt| !is_api_version(stmt));
        self.removed += before - block.stmts.len();
        let others = block.stmts.iter().filter(|stmt| adds_header(stmt)).count();
        if others == 0 {
            block.stmts.retain(|stmt| !makes_headers(stmt));
            Headers.visit_block_mut(block);
        } else if let Some(stmt) = block.stmts.iter_mut().find(|stmt| makes_headers(stmt)) {
            // Most of them are left out of most requests, and an empty map takes no memory.
            *stmt = parse_quote!(let mut header_map = ::reqwest::header::HeaderMap::new(););
        }
    }
}

fn is_api_version(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Expr(Expr::MethodCall(call), _) if call.method == "append")
        && stmt.to_token_stream().to_string().contains("\"api-version\"")
}

fn adds_header(stmt: &Stmt) -> bool {
    stmt.to_token_stream().to_string().contains("header_map . append")
}

/// Removes `.headers(header_map)` from a chain of calls.
struct Headers;

impl VisitMut for Headers {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::MethodCall(ExprMethodCall { method, args, receiver, .. }) = expr
            && method == "headers"
            && args.to_token_stream().to_string() == "header_map"
        {
            *expr = receiver.as_ref().clone();
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// Puts what makes the request into a method of its own, whose refusals learn their operation, and lends the request to the
/// transport, which sends copies. What lives in that method is gone before anything is awaited; the future, which callers
/// hold and move, would be twice as large.
#[derive(Default)]
struct Scope {
    scoped: usize,
}

impl VisitMut for Scope {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let mut methods = item.items.iter_mut().filter_map(|item| match item {
            ImplItem::Fn(method) if method.sig.ident == "send" => Some(method),
            _ => None,
        });
        if let Some(into_request) = methods.find_map(into_request) {
            self.scoped += 1;
            item.items.push(into_request);
        }
    }
}

/// Takes what makes the request out of a method that sends it.
fn into_request(send: &mut ImplItemFn) -> Option<ImplItem> {
    let is_info = |stmt: &Stmt| matches!(stmt, Stmt::Local(local) if local.pat.to_token_stream().to_string() == "info");
    let end = send.block.stmts.iter().position(is_info)?;
    let ReturnType::Type(_, result) = &send.sig.output else { return None };
    let Type::Path(result) = result.as_ref() else { return None };
    let PathArguments::AngleBracketed(types) = &result.path.segments.last()?.arguments else { return None };
    let error = types.args.last()?;
    let makes_request: Vec<_> = send.block.stmts.drain(..end).collect();
    let mut into_request = parse_quote! {
        fn into_request(self) -> Result<reqwest::Request, #error> {
            #(#makes_request)*
            Ok(request)
        }
    };
    let takes_it: Vec<Stmt> = parse_quote! {
        let mut request = self.into_request().map_err(|error| error.of(&info))?;
    };
    send.block.stmts.splice(1..1, takes_it);
    send.block.stmts.insert(0, parse_quote!(let client = self.client;));
    Lend.visit_block_mut(&mut send.block);
    Lend.visit_impl_item_mut(&mut into_request);
    Some(into_request)
}

/// `exec(&request, …)` for `exec(request, …)`, and for the variant `InvalidRequest` the function that makes one of a text.
struct Lend;

impl VisitMut for Lend {
    fn visit_expr_path_mut(&mut self, path: &mut ExprPath) {
        if path.to_token_stream().to_string() == "Error :: InvalidRequest" {
            *path = parse_quote!(Error::invalid_request);
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if call.method == "exec"
            && let Some(request) = call.args.first_mut()
        {
            *request = parse_quote!(&#request);
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
}

/// A net under the pass on names: the compiler's message would name neither the specification nor the schema.
fn refuse_twins(items: &[Item]) -> Result {
    let mut seen = BTreeSet::new();
    for item in items {
        let ident = match item {
            Item::Struct(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Mod(module) => {
                refuse_twins(module.content.as_ref().map_or(&[], |(_, items)| items))?;
                continue;
            }
            _ => continue,
        };
        if !seen.insert(ident) {
            return Err(format!("the type `{ident}` was generated twice; rename one of the schemas that become it"));
        }
    }
    Ok(())
}
