//! Many visits leave nothing behind and nothing grows.

use window_tests::chance::{Chance, number};
use window_tests::soak::{growth, visits};

#[test]
fn many_visits_leave_nothing_over() {
    let mut chance = Chance::from_outside();
    println!("seed {} (give it as KIOSK_SEED to have the same visits again)", chance.seed());
    let sum = visits(number("KIOSK_VISITS", 200), &mut chance, |_| {});
    println!("{}", sum.line());
    assert!(growth(sum.supervisor) <= 5.0, "the supervisor grows: {}", sum.line());
    assert!(growth(sum.all) <= 5.0, "the kiosk grows: {}", sum.line());
}
