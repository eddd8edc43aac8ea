//! Which members of a list a request wants.

use serde_json::Value;

use crate::object::Object;

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// Whether members are as all conditions say: `{"email": {"is": "ada@acme.example"}}`. Conditions may be nested as the
/// members are.
pub(super) fn holds(conditions: &Object, members: &Object) -> bool {
    conditions.iter().all(|(name, condition)| is_so(condition, members.get(name).unwrap_or(&Value::Null)))
}

fn is_so(condition: &Value, value: &Value) -> bool {
    let Value::Object(parts) = condition else {
        return true;
    };
    parts
        .iter()
        .all(|(name, part)| if part.is_object() { is_so(part, &value[name]) } else { compare(value, name, part) })
}

/// Compares a member, null if it is absent, with what a filter says.
fn compare(value: &Value, operator: &str, operand: &Value) -> bool {
    let among = |list: &Value| list.as_array().is_some_and(|list| list.contains(value));
    let time = value.as_u64();
    match operator {
        "is" => value == operand,
        "is_not" => value != operand,
        "in" => among(operand),
        "not_in" => !among(operand),
        "starts_with" => value.as_str().zip(operand.as_str()).is_some_and(|(text, start)| text.starts_with(start)),
        "is_present" => operand.as_bool() == Some(!value.is_null()),
        "after" => time.zip(operand.as_u64()).is_some_and(|(time, bound)| time > bound),
        "before" => time.zip(operand.as_u64()).is_some_and(|(time, bound)| time < bound),
        "on" => time.zip(operand.as_u64()).is_some_and(|(time, on)| time / SECONDS_OF_A_DAY == on / SECONDS_OF_A_DAY),
        "between" => match (time, operand[0].as_u64(), operand[1].as_u64()) {
            (Some(time), Some(from), Some(to)) => (from..=to).contains(&time),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::object::object;

    #[test]
    fn conditions() {
        let ada = object(json!({
            "id": "cust_42", "email": "ada@acme.example", "auto_close_invoices": true, "created_at": 1_767_225_600,
            "relationship": {"parent_id": "cust_1"},
        }));
        for (condition, expected) in [
            (json!({}), true),
            (json!({"id": {"is": "cust_42"}}), true),
            (json!({"id": {"is": "CUST_42"}}), false),
            (json!({"id": {"is_not": "cust_42"}}), false),
            (json!({"company": {"is": "Acme"}}), false),
            (json!({"company": {"is_not": "Acme"}}), true),
            (json!({"id": {"starts_with": "cust_"}, "email": {"starts_with": "grace"}}), false),
            (json!({"id": {"starts_with": "cust_", "is_not": "cust_7"}}), true),
            (json!({"company": {"starts_with": "A"}}), false),
            (json!({"id": {"in": ["cust_7", "cust_42"]}}), true),
            (json!({"id": {"in": []}}), false),
            (json!({"id": {"not_in": ["cust_7", "cust_42"]}}), false),
            (json!({"company": {"not_in": ["Acme"]}}), true),
            (json!({"email": {"is_present": true}}), true),
            (json!({"email": {"is_present": false}}), false),
            (json!({"company": {"is_present": false}}), true),
            (json!({"auto_close_invoices": {"is": true}}), true),
            (json!({"auto_close_invoices": {"is": false}}), false),
            (json!({"created_at": {"after": 1_767_225_599}}), true),
            (json!({"created_at": {"after": 1_767_225_600}}), false),
            (json!({"created_at": {"before": 1_767_225_601}}), true),
            (json!({"created_at": {"before": 1_767_225_600}}), false),
            (json!({"created_at": {"on": 1_767_311_999}}), true),
            (json!({"created_at": {"on": 1_767_225_599}}), false),
            (json!({"created_at": {"between": [1_767_225_600, 1_767_225_600]}}), true),
            (json!({"created_at": {"between": [1_767_225_601, 1_767_225_700]}}), false),
            (json!({"created_at": {"between": [1_767_225_700, 1_767_225_500]}}), false),
            (json!({"updated_at": {"after": 0}}), false),
            (json!({"relationship": {"parent_id": {"is": "cust_1"}}}), true),
            (json!({"relationship": {"parent_id": {"starts_with": "x"}}}), false),
            (json!({"relationship": {"payment_owner_id": {"is_not": "cust_1"}}}), true),
        ] {
            assert_eq!(holds(&object(condition.clone()), &ada), expected, "{condition}");
        }
    }
}
