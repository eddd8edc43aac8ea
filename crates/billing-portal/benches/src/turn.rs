//! Contenders that are timed in turns: what the machine does besides, and how fast it is at the time, meets all of them.

use std::time::{Duration, Instant};

use serde::Serialize;

use crate::caller::Failure;

/// How often each contender has its turn.
const ROUNDS: usize = 31;

/// How long a turn takes, about. One call may take longer.
const TURN: Duration = Duration::from_millis(50);

/// What is timed: it does something so many times, and says how long that took.
pub type Timed<'a> = Box<dyn FnMut(u64) -> Result<Duration, Failure> + 'a>;

/// A line of the output.
#[derive(Serialize)]
struct Line<'a> {
    group: &'a str,
    function: &'a str,
    /// The nanoseconds of doing it once, by round.
    rounds: Vec<f64>,
}

/// Times a group, and prints a line of JSON for each contender. In each round the turns begin with another one.
///
/// # Errors
/// If a contender fails.
pub fn time(group: &str, mut contenders: Vec<(String, Timed<'_>)>) -> Result<(), Failure> {
    let times = contenders.iter_mut().map(|(_, timed)| times_of_a_turn(timed)).collect::<Result<Vec<_>, _>>()?;
    let count = contenders.len();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); count];
    for place in (0..ROUNDS).flat_map(|round| (0..count).map(move |turn| (round + turn) % count)) {
        let took = (contenders[place].1)(times[place])?;
        #[expect(clippy::cast_precision_loss, reason = "no turn has the time for as many")]
        rounds[place].push(took.as_secs_f64() * 1e9 / times[place] as f64);
    }
    for ((function, _), rounds) in contenders.iter().zip(rounds) {
        println!("{}", serde_json::to_string(&Line { group, function, rounds })?);
    }
    Ok(())
}

/// How many times fill a turn. Finding it out warms up, too.
fn times_of_a_turn(contender: &mut Timed<'_>) -> Result<u64, Failure> {
    let mut times = 1;
    loop {
        let began = Instant::now();
        contender(times)?;
        if began.elapsed() >= TURN / 2 {
            return Ok(times);
        }
        times *= 2;
    }
}

/// Does something that needs no waiting.
pub fn repeat<'a, T>(mut once: impl FnMut() -> T + 'a) -> Timed<'a> {
    Box::new(move |times| {
        let began = Instant::now();
        for _ in 0..times {
            std::hint::black_box(once());
        }
        Ok(began.elapsed())
    })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn a_turn_is_long_enough_to_be_timed() {
        let mut slow = repeat(|| std::thread::sleep(TURN / 10));
        assert!((4..=8).contains(&times_of_a_turn(&mut slow).unwrap()));
    }

    #[test]
    fn contenders_take_turns_and_each_begins_a_round() {
        let turns = RefCell::new(Vec::new());
        let contender = |name: &'static str| -> (String, Timed<'_>) {
            let turns = &turns;
            let timed = move |_| {
                turns.borrow_mut().push(name);
                std::thread::sleep(TURN / 2);
                Ok(TURN)
            };
            (name.to_owned(), Box::new(timed))
        };
        time("group", vec![contender("one"), contender("other")]).unwrap();
        let turns = turns.take();
        // The first two found out how many times fill a turn.
        assert_eq!(turns[..6], ["one", "other", "one", "other", "other", "one"]);
        assert_eq!(turns.len(), 2 * (ROUNDS + 1));
    }
}
