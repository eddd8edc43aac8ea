//! Amounts of money, as the pages show them.

use std::fmt;

/// An amount in the smallest unit of its currency.
pub(crate) struct Money<'a> {
    amount: u128,
    currency: &'a str,
}

impl<'a> Money<'a> {
    /// The currency is an ISO 4217 code.
    pub(crate) fn new(amount: impl Into<u128>, currency: &'a str) -> Self {
        Self { amount: amount.into(), currency }
    }
}

impl fmt::Display for Money<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = decimals(self.currency);
        let unit = 10_u128.pow(decimals.try_into().unwrap_or_default());
        write!(f, "{} {}", self.currency, grouped(self.amount / unit))?;
        if decimals > 0 {
            write!(f, ".{:0decimals$}", self.amount % unit)?;
        }
        Ok(())
    }
}

/// The digits of a number, with a comma between thousands.
fn grouped(number: u128) -> String {
    let digits = number.to_string();
    let with_comma = |(at, digit): (usize, char)| {
        let separates = at > 0 && (digits.len() - at).is_multiple_of(3);
        separates.then_some(',').into_iter().chain([digit])
    };
    digits.chars().enumerate().flat_map(with_comma).collect()
}

/// How many decimals a currency has by ISO 4217.
fn decimals(currency: &str) -> usize {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_have_their_decimals() {
        for (amount, currency, expected) in [
            (120_005, "EUR", "EUR 1,200.05"),
            (5, "USD", "USD 0.05"),
            (0, "USD", "USD 0.00"),
            (1_200, "JPY", "JPY 1,200"),
            (999, "JPY", "JPY 999"),
            (1_200, "KWD", "KWD 1.200"),
            (1_200, "CLF", "CLF 0.1200"),
            (u64::MAX, "EUR", "EUR 184,467,440,737,095,516.15"),
        ] {
            assert_eq!(Money::new(amount, currency).to_string(), expected);
        }
    }
}
