//! A value as the pairs of a form, written as it is serialized.

use std::collections::BTreeMap;

use serde::ser::{
    Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Number;
use url::form_urlencoded::byte_serialize;

use super::FormError;

/// Deep enough for every form of a vendor, and a bound for a value that holds whatever its maker was given.
const MAX_DEPTH: usize = 16;

/// How `serde_json` hands a number to other serializers if some crate of the program switches on its `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl Error for FormError {
    /// The text is dropped: it may quote the value.
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self(())
    }
}

/// A form while it is written.
pub(super) struct Form {
    /// Pairs, each with `&` before it.
    text: String,
    /// The encoded name of the value that is written.
    name: String,
    /// The names, as they are, of the members of the maps that are written.
    members: String,
}

impl Form {
    pub(super) fn write<T: Serialize + ?Sized>(body: &T) -> Result<String, FormError> {
        // More than most forms need, and less than one page of memory.
        let mut form =
            Self { text: String::with_capacity(256), name: String::with_capacity(64), members: String::new() };
        body.serialize(Field::new(&mut form, MAX_DEPTH))?;
        if !form.text.is_empty() {
            form.text.remove(0);
        }
        Ok(form.text)
    }
}

/// Adds a part to a name: as it is for a member of the form itself, in brackets within another.
fn enter(name: &mut String, part: &str) {
    let is_within = !name.is_empty();
    if is_within {
        name.push_str("%5B");
    }
    name.extend(byte_serialize(part.as_bytes()));
    if is_within {
        name.push_str("%5D");
    }
}

/// A value under the name that the form has now, or the name of a member of a map.
struct Field<'a> {
    form: &'a mut Form,
    depth: usize,
    is_name: bool,
}

impl<'a> Field<'a> {
    fn new(form: &'a mut Form, depth: usize) -> Self {
        Self { form, depth, is_name: false }
    }

    fn pair(self, value: &str) -> Result<(), FormError> {
        let Form { text, name, .. } = self.form;
        if name.is_empty() || self.is_name {
            return Err(FormError(()));
        }
        text.push('&');
        text.push_str(name);
        text.push('=');
        text.extend(byte_serialize(value.as_bytes()));
        Ok(())
    }

    /// A text, which names can be as well.
    fn text(self, text: &str) -> Result<(), FormError> {
        if self.is_name {
            self.form.members.push_str(text);
            return Ok(());
        }
        self.pair(text)
    }

    /// The members of an object or the items of a list, below the name and, for a variant with data, the variant's.
    fn parts(self, variant: Option<&str>) -> Result<Parts<'a>, FormError> {
        let depth = self.depth.checked_sub(1).filter(|_| !self.is_name).ok_or(FormError(()))?;
        let (outer, form) = (self.form.name.len(), self.form);
        if let Some(variant) = variant {
            enter(&mut form.name, variant);
        }
        Ok(Parts { form, depth, outer, count: 0, members: Vec::new() })
    }

    /// Items have the name of their list.
    fn items(self, variant: Option<&str>) -> Result<Parts<'a>, FormError> {
        if self.form.name.is_empty() && variant.is_none() { Err(FormError(())) } else { self.parts(variant) }
    }
}

/// What an object or a list consists of.
struct Parts<'a> {
    form: &'a mut Form,
    depth: usize,
    /// How long the name was before.
    outer: usize,
    /// How many items of a list were written.
    count: usize,
    /// Where the names of a map's members begin, and where each is written.
    members: Vec<(usize, usize)>,
}

impl Parts<'_> {
    fn part<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), FormError> {
        let outer = self.form.name.len();
        enter(&mut self.form.name, name);
        value.serialize(Field::new(self.form, self.depth))?;
        self.form.name.truncate(outer);
        Ok(())
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), FormError> {
        let index = self.count.to_string();
        self.count += 1;
        self.part(&index, value)
    }

    fn close(self) {
        let Form { text, name, members } = self.form;
        name.truncate(self.outer);
        let Some(&(first, start)) = self.members.first() else { return };
        let end = (members.len(), text.len());
        let nexts = self.members.iter().skip(1).chain([&end]);
        let named = self.members.iter().zip(nexts).map(|(at, next)| (&members[at.0..next.0], at.1..next.1));
        // Of two with one name the later counts, as in JSON.
        if !named.clone().is_sorted_by(|(one, _), (other, _)| one < other) {
            let pairs: BTreeMap<_, _> = named.collect();
            let sorted: String = pairs.into_values().map(|pairs| &text[pairs]).collect();
            text.replace_range(start.., &sorted);
        }
        members.truncate(first);
    }
}

macro_rules! texts {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<(), FormError> {
            self.pair(&value.to_string())
        })*
    };
}

impl<'a> Serializer for Field<'a> {
    type Ok = ();
    type Error = FormError;
    type SerializeSeq = Parts<'a>;
    type SerializeTuple = Parts<'a>;
    type SerializeTupleStruct = Parts<'a>;
    type SerializeTupleVariant = Parts<'a>;
    type SerializeMap = Parts<'a>;
    type SerializeStruct = Parts<'a>;
    type SerializeStructVariant = Parts<'a>;

    texts! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    }

    fn serialize_char(self, value: char) -> Result<(), FormError> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_f32(self, value: f32) -> Result<(), FormError> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), FormError> {
        self.pair(&Number::from_f64(value).ok_or(FormError(()))?.to_string())
    }

    fn serialize_str(self, value: &str) -> Result<(), FormError> {
        self.text(value)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), FormError> {
        Err(FormError(()))
    }

    fn serialize_none(self) -> Result<(), FormError> {
        self.pair("")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), FormError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), FormError> {
        self.pair("")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), FormError> {
        self.pair("")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), FormError> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), FormError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), FormError> {
        let mut parts = self.parts(None)?;
        parts.part(variant, value)?;
        parts.close();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, FormError> {
        self.items(None)
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'a>, FormError> {
        self.items(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, FormError> {
        self.items(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, FormError> {
        self.items(Some(variant))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'a>, FormError> {
        self.parts(None)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, FormError> {
        self.parts(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, FormError> {
        self.parts(Some(variant))
    }
}

macro_rules! lists {
    ($($of:ident: $method:ident),*) => {
        $(impl $of for Parts<'_> {
            type Ok = ();
            type Error = FormError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), FormError> {
                self.item(value)
            }

            fn end(self) -> Result<(), FormError> {
                self.close();
                Ok(())
            }
        })*
    };
}

lists! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
}

macro_rules! structs {
    ($($of:ident),*) => {
        $(impl $of for Parts<'_> {
            type Ok = ();
            type Error = FormError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), FormError> {
                if name == NUMBER {
                    return value.serialize(Field::new(self.form, self.depth));
                }
                self.part(name, value)
            }

            fn end(self) -> Result<(), FormError> {
                self.close();
                Ok(())
            }
        })*
    };
}

structs! { SerializeStruct, SerializeStructVariant }

impl SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = FormError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), FormError> {
        self.members.push((self.form.members.len(), self.form.text.len()));
        key.serialize(Field { form: self.form, depth: self.depth, is_name: true })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), FormError> {
        let &(name, _) = self.members.last().ok_or(FormError(()))?;
        let outer = self.form.name.len();
        enter(&mut self.form.name, &self.form.members[name..]);
        value.serialize(Field::new(self.form, self.depth))?;
        self.form.name.truncate(outer);
        Ok(())
    }

    fn end(self) -> Result<(), FormError> {
        self.close();
        Ok(())
    }
}
