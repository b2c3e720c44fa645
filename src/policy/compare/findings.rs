//! What a paragraph promises and the registers lack.

use super::{Finding, FindingKind as Kind, words};
use crate::{
    core::{Choice, Field, Text},
    law::LawfulBasis,
    policy::{
        Both, Promise, Section, Sources, Spot, contradictions::is_kept_for, periods_in,
        text::contradictions as recognised,
    },
    registers::{
        Register,
        company::{CompanyField, names_old_authority},
        processing::{Activity, ActivityField, SubjectGroup},
    },
};

/// A paragraph in small letters, the section it belongs to, and what has been found in it.
struct Reader<'a> {
    sources: &'a Sources,
    section: Option<Section>,
    text: String,
    found: Vec<Finding>,
}

/// What `text` promises and the registers lack.
pub(super) fn of(sources: &Sources, section: Option<Section>, text: &str) -> Vec<Finding> {
    let words = format!(" {} ", text.to_lowercase());
    let mut it = Reader { sources, section, text: words, found: Vec::new() };
    it.authority();
    it.periods(text);
    it.transfers();
    it.recipients();
    it.identity_numbers();
    it.profiling();
    it.groups();
    it.bases();
    it.ways(text);
    it.numbers(text);
    it.recordings();
    it.autogiro();
    it.children();
    it.measures();
    it.found
}

impl Reader<'_> {
    fn has(&self, signs: &[&str]) -> bool {
        signs.iter().any(|it| self.text.contains(it))
    }

    /// Whether a sentence that has one of `signs` denies something.
    fn denies(&self, signs: &[&str]) -> bool {
        let mut sentences = self.text.split_inclusive(['.', '?', '!', ';']);
        sentences.any(|it| {
            signs.iter().any(|sign| it.contains(sign))
                && words::DENIALS.iter().any(|sign| it.contains(sign))
        })
    }

    fn is_in(&self, sections: &[Section]) -> bool {
        self.section.is_some_and(|it| sections.contains(&it))
    }

    fn any(&self, test: impl Fn(&Activity) -> bool) -> bool {
        self.sources.activities.iter().any(|(_, it)| test(it))
    }

    fn add(&mut self, kind: Kind, says: Both, at: Spot) {
        let finding = Finding { kind, says, at };
        if !self.found.contains(&finding) {
            self.found.push(finding);
        }
    }

    fn add_to_activities(&mut self, kind: Kind, says: Both, field: ActivityField) {
        self.add(kind, says, spot(Register::Activities, field.label()));
    }

    fn authority(&mut self) {
        if names_old_authority(&self.text) {
            let at = spot(Register::Company, CompanyField::Authority.label());
            self.add(Kind::OldAuthority, recognised::OLD_AUTHORITY.into(), at);
        }
    }

    /// Times to keep data; ages, and times to answer in, are none.
    fn periods(&mut self, text: &str) {
        let is_on_keeping = self.is_in(&words::ON_KEEPING)
            || (!self.is_in(&words::ON_OTHER_TIMES) && self.has(words::KEEPING));
        if !is_on_keeping {
            return;
        }
        for period in periods_in(text) {
            if !is_kept_for(self.sources, period) {
                let says = Both::filled(words::PERIOD, &[&recognised::period(period)]);
                self.add_to_activities(Kind::Period, says, ActivityField::Retention);
            }
        }
    }

    fn transfers(&mut self) {
        if !self.has(words::OUTSIDE) {
            return;
        }
        let outside = self.sources.places.iter().find(|it| it.is_outside());
        let told = self.any(|it| it.leaving().next().is_some());
        match outside {
            Some(place) if self.denies(words::OUTSIDE) => {
                let at = Both::same(&place.title);
                let says = Both::filled(words::TRANSFERS_DENIED, &[&at]);
                self.add_to_activities(Kind::TransfersDenied, says, ActivityField::Transfers);
            }
            None if !told && !self.denies(words::OUTSIDE) && !self.has(words::CONDITIONS) => {
                let says = words::TRANSFER_UNKNOWN.into();
                self.add_to_activities(Kind::TransferUnknown, says, ActivityField::Transfers);
            }
            _ => {}
        }
    }

    fn recipients(&mut self) {
        if !self.is_in(&words::ON_RECIPIENTS) && !self.has(words::HANDING_OUT) {
            return;
        }
        for (name, signs, kind) in words::RECIPIENTS {
            let is_known = self.any(|it| {
                it.recipients.items.iter().any(|it| {
                    let said = format!("{} {}", it.name, it.what).to_lowercase();
                    it.kind == kind || signs.iter().any(|sign| said.contains(sign))
                })
            });
            if self.has(signs) && !is_known {
                let says = Both::filled(words::RECIPIENT, &[&name.into()]);
                self.add_to_activities(Kind::Recipient, says, ActivityField::Recipients);
            }
        }
    }

    fn identity_numbers(&mut self) {
        let is_known = self.any(|it| it.categories().any(|(_, data)| data.personnummer.is_some()));
        if self.has(words::IDENTITY_NUMBERS) && !is_known {
            let says = words::IDENTITY_NUMBER.into();
            self.add_to_activities(Kind::IdentityNumber, says, ActivityField::Subjects);
        }
    }

    fn profiling(&mut self) {
        if !self.has(words::PROFILING) {
            return;
        }
        let is_known = self.any(|it| !it.profiling.items.is_empty());
        let is_right = self.is_in(&[Section::Objection, Section::Rights]);
        if self.denies(words::PROFILING) {
            if is_known && !is_right && !self.has(words::ON_INTEREST) {
                let says = words::PROFILING_DENIED.into();
                self.add_to_activities(Kind::ProfilingDenied, says, ActivityField::Profiling);
            }
        } else if !is_known && !is_right {
            let says = words::PROFILING_UNKNOWN.into();
            self.add_to_activities(Kind::ProfilingUnknown, says, ActivityField::Profiling);
        }
    }

    fn groups(&mut self) {
        if !self.is_in(&words::ON_GROUPS) {
            return;
        }
        for (group, signs) in words::GROUPS {
            let is_known = self.any(|it| it.subjects.iter().any(|it| it.group == group));
            let is_commissioned = self
                .sources
                .commissions
                .iter()
                .any(|(_, it)| it.subjects.iter().any(|it| it.group == group));
            if self.has(signs) && !is_known && !is_commissioned {
                let says = Both::filled(words::GROUP, &[&named(&group)]);
                self.add_to_activities(Kind::Group, says, ActivityField::Subjects);
            }
        }
    }

    fn bases(&mut self) {
        if !self.is_in(&words::ON_BASES) {
            return;
        }
        for (basis, signs) in words::BASES {
            let rests = |it: &Activity| it.purposes.iter().any(|it| it.basis == Some(basis));
            if self.has(signs) && !self.any(rests) {
                let name: Both = LawfulBasis::text(basis).into();
                let says = Both::filled(words::BASIS, &[&name]);
                self.add_to_activities(Kind::Basis, says, ActivityField::Purposes);
            }
        }
    }

    /// E-mail addresses that are neither on the company card nor in the wording of a consent.
    fn ways(&mut self, text: &str) {
        let company = &self.sources.company;
        let of_consents = self.sources.consent_texts.iter().flat_map(|(_, it)| &it.versions);
        let known: Vec<String> =
            [&company.email, &company.contact.email, &company.authority_contact]
                .into_iter()
                .cloned()
                .chain(
                    of_consents.flat_map(|it| [it.sv.withdrawal.clone(), it.en.withdrawal.clone()]),
                )
                .map(|it| it.to_lowercase())
                .collect();
        let is_sign = |it: char| {
            it.is_whitespace() || matches!(it, '(' | ')' | '<' | '>' | ',' | ';' | '[' | ']')
        };
        for address in text.split(is_sign).filter(|it| it.contains('@')) {
            let address = address.trim_matches(['.', ':', '"', '\'']).to_lowercase();
            let address = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
            let is_address = address.split('@').all(|it| !it.is_empty());
            if is_address && !known.iter().any(|it| it.contains(&address)) {
                let says = Both::filled(words::WAY, &[&Both::same(&address)]);
                let at = spot(Register::Company, CompanyField::ContactEmail.label());
                self.add(Kind::Way, says, at);
            }
        }
    }

    /// Telephone numbers that are not on the company card, and an organisation number that is not the company's.
    fn numbers(&mut self, text: &str) {
        let company = &self.sources.company;
        let is_card = |it: &str| {
            [&company.phone, &company.contact.phone, &company.authority_contact]
                .iter()
                .any(|known| telephones(known).iter().any(|(_, number)| number == it))
        };
        let is_of_authority = self.section == Some(Section::Complaint);
        let mut unknown = telephones(text);
        unknown.retain(|(_, number)| !is_of_authority && !is_card(number));
        unknown.dedup_by(|it, before| it.1 == before.1);
        let own = digits(&company.organisation_number);
        let other = organisation_numbers(text).find(|it| digits(it) != own);
        for (number, _) in unknown {
            let says = Both::filled(words::TELEPHONE, &[&Both::same(number)]);
            self.add(Kind::Way, says, spot(Register::Company, CompanyField::Phone.label()));
        }
        if let Some(number) = other.filter(|_| !own.is_empty()) {
            let says = Both::filled(words::CONTROLLER, &[&Both::same(number)]);
            let at = spot(Register::Company, CompanyField::OrganisationNumber.label());
            self.add(Kind::Controller, says, at);
        }
    }

    fn recordings(&mut self) {
        let is_known = !self.sources.recorded.is_empty()
            || self.any(|it| recognised_in(&it.name, words::RECORDINGS));
        if self.has(words::RECORDINGS) && !is_known && !self.denies(words::RECORDINGS) {
            let says = words::RECORDING.into();
            self.add(Kind::Recording, says, spot(Register::Recordings, Text::EMPTY));
        }
    }

    fn autogiro(&mut self) {
        let has_terms =
            self.sources.terms != crate::registers::autogiro_terms::AutogiroTerms::default();
        if self.has(words::AUTOGIRO) && !has_terms && !self.sources.has_mandates {
            let says = words::AUTOGIRO_UNKNOWN.into();
            self.add(Kind::Autogiro, says, spot(Register::AutogiroTerms, Text::EMPTY));
        }
    }

    fn children(&mut self) {
        let has_children = self.any(|it| !it.children.items.is_empty());
        if self.section == Some(Section::Children)
            && self.denies(words::CHILDREN_NAMED)
            && has_children
        {
            let says = words::CHILDREN.into();
            self.add_to_activities(Kind::Children, says, ActivityField::Children);
        }
    }

    /// Ways of working that the text tells, in the sections where the policy would promise them.
    fn measures(&mut self) {
        for promise in Promise::ALL {
            let signs = recognised::carried_by(*promise);
            if signs.is_empty() || self.section != Some(promise.section()) || !self.has(signs) {
                continue;
            }
            let measures = self.sources.measures.iter();
            let mut measures = measures.map(|(_, it)| format!("{} {}", it.name, it.description));
            if !measures.any(|it| recognised_in(&it, signs)) {
                let says = Both::filled(words::MEASURE, &[&promise.sentence().into()]);
                self.add(Kind::Measure, says, spot(Register::Measures, Text::EMPTY));
            }
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The Swedish telephone numbers in a text, each as it is typed and as it is dialled within the country: from a 0 or
/// +46, seven to ten digits beside the first, with spaces, dashes and brackets between them.
fn telephones(text: &str) -> Vec<(&str, String)> {
    let is_within = |it: char| {
        it.is_ascii_digit() || matches!(it, ' ' | '\u{a0}' | '-' | '–' | '(' | ')' | '/')
    };
    let is_begun = |it: &str| it.starts_with('0') || it.starts_with("+46");
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let is_number =
            is_begun(rest) && !before.is_alphanumeric() && !matches!(before, '-' | '.' | '/');
        let end = rest[first.len_utf8()..].find(|it| !is_within(it));
        let end = end.map_or(rest.len(), |it| it + first.len_utf8());
        let number = digits(&rest[..end]);
        let number = if rest.starts_with('+') {
            format!("0{}", number.trim_start_matches("46").trim_start_matches('0'))
        } else {
            number
        };
        if is_number && (8..=11).contains(&number.len()) {
            found.push((rest[..end].trim_end_matches(|it| !char::is_ascii_digit(&it)), number));
            before = ' ';
            rest = &rest[end..];
        } else {
            before = first;
            rest = &rest[first.len_utf8()..];
        }
    }
    found
}

/// What looks like organisation numbers: "556000-0001", of which the third digit is two or more.
fn organisation_numbers(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|it: char| !(it.is_ascii_digit() || it == '-'));
    words.filter(|it| {
        it.split_once('-').is_some_and(|(six, four)| {
            let is_long = (six.len(), four.len()) == (6, 4);
            is_long && digits(four).len() == 4 && six.as_bytes()[2] >= b'2'
        })
    })
}

fn recognised_in(text: &str, signs: &[&str]) -> bool {
    let text = text.to_lowercase();
    signs.iter().any(|it| text.contains(it))
}

fn named(group: &SubjectGroup) -> Both {
    use crate::core::Lang;
    Both::new(group.name(Lang::Sv), group.name(Lang::En))
}

/// A register, and the field in which it would be answered.
fn spot(register: Register, field: Text) -> Spot {
    Spot { register, record: None, field, title: String::new() }
}
