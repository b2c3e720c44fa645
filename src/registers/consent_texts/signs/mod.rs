//! Signs in a wording that it asks for several things at once, or leads nowhere when somebody regrets it.
//!
//! They are signs and not a reading: each is so narrow that it seldom errs, and what they miss is
//! asked of the person who writes the text.

mod text;

/// Whether a purpose reads as several: lines, points, or a word that joins one more act to the first.
pub(super) fn names_several(purpose: &str) -> bool {
    let purpose = purpose.trim().to_lowercase();
    purpose.contains([';', '\n', '•']) || joins_acts(&purpose)
}

/// Whether the words of a yes agree to something more: one more act, or the terms of a contract
/// (GDPR 7.2).
pub(super) fn agrees_to_several(statement: &str) -> bool {
    let statement = statement.trim().to_lowercase();
    joins_acts(&statement) || text::AGREEMENTS.iter().any(|it| statement.contains(it))
}

/// Whether it says by which way a consent is withdrawn (GDPR 7.3).
pub(super) fn tells_a_way_back(withdrawal: &str) -> bool {
    let withdrawal = withdrawal.to_lowercase();
    let is_way = |word: &str| text::WAYS.iter().any(|it| word.starts_with(it));
    let is_number = |word: &str| word.chars().filter(char::is_ascii_digit).count() >= 5;
    let has_way = withdrawal.contains('@')
        || withdrawal
            .split(|c: char| c.is_whitespace() || "(),.:;/\"”".contains(c))
            .any(|word| is_way(word) || is_number(word));
    has_way && !text::FOR_EVER.iter().any(|it| withdrawal.contains(it))
}

fn joins_acts(text: &str) -> bool {
    let after = |joiner: &&str| {
        let ends = text.match_indices(*joiner).map(|(at, _)| at + joiner.len());
        ends.filter_map(|end| text.get(end..)).collect::<Vec<_>>()
    };
    let light = text::LIGHT.iter().flat_map(after);
    let heavy = text::HEAVY.iter().flat_map(after);
    light.into_iter().any(|rest| begins_with(rest, text::OUTWARD))
        || heavy
            .into_iter()
            .any(|rest| begins_with(rest, text::OUTWARD) || begins_with(rest, text::INWARD))
}

/// Whether `rest` begins with one of `acts`, as whole words.
fn begins_with(rest: &str, acts: &[&str]) -> bool {
    let mut rest = rest.trim_start();
    while let Some(after) = text::FILLERS.iter().find_map(|it| rest.strip_prefix(it)) {
        rest = after.trim_start();
    }
    let is_whole = |after: &str| !after.starts_with(char::is_alphanumeric);
    acts.iter().any(|it| rest.strip_prefix(it).is_some_and(is_whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_40_a_purpose_that_joins_two_acts_is_several() {
        let several = [
            "Skicka nyhetsbrev samt ringa dig",
            "Skicka nyhetsbrev och ringa dig",
            "Skicka nyhetsbrev, ringa dig med erbjudanden",
            "Skicka nyhetsbrev och bjuda in dig till evenemang",
            "Skicka nyhetsbrev; visa annonser",
            "– Skicka nyhetsbrev\n– Visa annonser",
            "Skicka nyhetsbrev och/eller visa annonser",
            "Visa bilder på dig och även publicera dem i tidningen",
            "Skicka nyhetsbrev och för att analysera vad du läser",
            "Spela in samtalet och lämna ut det till våra partner",
            "Send the newsletter and share your address with partners",
            "Send you the newsletter as well as call you",
            "Record the call and to publish it",
        ];
        for purpose in several {
            assert!(names_several(purpose), "{purpose}");
        }
    }

    #[test]
    fn a_purpose_with_an_and_in_it_is_still_one() {
        let one = [
            "Skicka vårt nyhetsbrev med tips och erbjudanden",
            "Skicka vårt nyhetsbrev med tips samt erbjudanden",
            "Bjuda in dig till våra evenemang, som kundträffar och kurser",
            "Fotografera och filma dig under kursdagen",
            "Spela in samtalet för att kunna visa vad vi kom överens om",
            "Kontakta dig med e-post eller telefon om våra tjänster",
            "Samla in och analysera hur du använder tjänsten",
            "Visa ditt namn och din bild på vår webbplats",
            "Send you our newsletter with tips, offers and news",
            "Show your name as well as your picture on our website",
            "Invite you to our events, such as customer meetings and courses",
            "Hålla dig underrättad om delar och skickade varor",
        ];
        for purpose in one {
            assert!(!names_several(purpose), "{purpose}");
        }
    }

    #[test]
    fn r_40_a_yes_that_agrees_to_something_more_is_several() {
        let table = [
            ("Ja, jag vill ha nyhetsbrevet.", false),
            ("Ja, ni får visa mitt namn och min bild.", false),
            ("Ja, ni får skicka nyhetsbrevet och ringa mig.", true),
            ("Ja, ni får fotografera mig och att ni använder bilderna i reklam.", true),
            ("Jag godkänner villkoren och vill ha nyhetsbrevet.", true),
            ("Yes, I want the newsletter.", false),
            ("Yes, I accept the terms and conditions and the newsletter.", true),
            ("Yes, you may show my picture and that you share it.", true),
        ];
        for (statement, is_several) in table {
            assert_eq!(agrees_to_several(statement), is_several, "{statement}");
        }
    }

    #[test]
    fn r_42_a_withdrawal_says_by_which_way() {
        let table = [
            ("", false),
            ("Du kan när som helst ta tillbaka ditt samtycke.", false),
            ("You may withdraw your consent at any time.", false),
            ("Samtycket kan inte tas tillbaka. Frågor: info@kallgatan.se", false),
            ("This consent is irrevocable. Call us.", false),
            ("Mejla info@kallgatan.se", true),
            ("Ring oss", true),
            ("0247-123 45", true),
            ("Svara på ett brev eller säg till i butiken", true),
            ("Klicka på länken i brevet.", true),
            ("Tell us when you visit", true),
            ("Reply to any letter", true),
        ];
        for (withdrawal, has_way) in table {
            assert_eq!(tells_a_way_back(withdrawal), has_way, "{withdrawal}");
        }
    }
}
