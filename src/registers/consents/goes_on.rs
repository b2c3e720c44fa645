//! What goes on when a consent has ended, because it rests on another lawful basis (GDPR 7.3, 17.1 b; R-12).

use super::{Consent, text};
use crate::{
    core::{Id, Lang},
    law::LawfulBasis,
    registers::{
        persons::Person,
        processing::{Activity, Purpose, Status},
        role::ControllerRole,
    },
    store::{Result, Store, StoreError},
};

/// A purpose that the person's data are used for whether or not there is a consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoesOn {
    /// The processing activity that it belongs to.
    pub activity: Id<Activity>,
    /// What the activity is called.
    pub activity_name: String,
    /// What the data are used for.
    pub purpose: String,
    /// What makes it lawful; never [`LawfulBasis::Consent`].
    pub basis: LawfulBasis,
    /// The law of a legal obligation, or the legitimate interest; may be empty.
    pub detail: String,
}

impl GoesOn {
    /// The purpose with its basis and provision: "Fakturera: lagen kräver det, bokföringslagen (GDPR 6.1 c)".
    pub fn line(&self, lang: Lang) -> String {
        text::goes_on(self, lang)
    }

    fn of(id: Id<Activity>, activity: &Activity, it: &Purpose) -> Option<Self> {
        let basis = it.basis.filter(|it| *it != LawfulBasis::Consent)?;
        let detail = match basis {
            LawfulBasis::LegalObligation => it.law.trim(),
            LawfulBasis::LegitimateInterests => it.interest.trim(),
            _ => "",
        };
        Some(Self {
            activity: id,
            activity_name: activity.name.trim().to_owned(),
            purpose: it.what.trim().to_owned(),
            basis,
            detail: detail.to_owned(),
        })
    }
}

/// The purposes on another basis than consent among `activities`, in their order: of those in use that
/// concern the groups of `person`, and of `consented`, which the consent was about. A purpose whose basis is
/// not stated is none of them, and neither is what the company does on behalf of others.
pub fn goes_on(
    activities: &[(Id<Activity>, Activity)],
    person: &Person,
    consented: Option<Id<Activity>>,
) -> Vec<GoesOn> {
    let concerns = |(id, it): &&(Id<Activity>, Activity)| {
        it.status != Status::Ended
            && it.role != Some(ControllerRole::Processor)
            && (consented == Some(*id) || it.concerns(&person.groups))
    };
    let purposes = |(id, activity): &(Id<Activity>, Activity)| {
        let found = activity.purposes.iter().filter_map(|it| GoesOn::of(*id, activity, it));
        found.collect::<Vec<_>>()
    };
    activities.iter().filter(concerns).flat_map(purposes).collect()
}

impl Store {
    /// What the person's data are still used for when the consent has ended, with the basis of each.
    pub fn goes_on(&self, consent: Id<Consent>) -> Result<Vec<GoesOn>> {
        let consent = self.get(consent)?.ok_or(StoreError::Gone)?;
        let person = self.get(consent.person)?.ok_or(StoreError::Gone)?;
        let text = self.get(consent.text)?.ok_or(StoreError::Gone)?;
        Ok(goes_on(&self.activities()?, &person, text.activity))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registers::processing::{SubjectGroup, Subjects};

    fn activity(name: &str, group: SubjectGroup, basis: Option<LawfulBasis>) -> Activity {
        let purpose = |what: &str, basis| Purpose {
            what: what.into(),
            basis,
            law: "bokföringslagen".into(),
            ..Purpose::default()
        };
        Activity {
            name: name.into(),
            status: Status::InUse,
            purposes: vec![
                purpose("Skicka nyhetsbrev", Some(LawfulBasis::Consent)),
                purpose(name, basis),
            ],
            subjects: vec![Subjects { group, ..Subjects::default() }],
            ..Activity::default()
        }
    }

    #[test]
    fn r_12_what_rests_on_another_basis_goes_on_and_says_on_which() {
        use SubjectGroup as G;
        let obligation = Some(LawfulBasis::LegalObligation);
        let ended = Activity {
            status: Status::Ended,
            ..activity("Ended", G::Customer, Some(LawfulBasis::Contract))
        };
        let on_behalf = Activity {
            role: Some(ControllerRole::Processor),
            ..activity("Others'", G::Customer, Some(LawfulBasis::Contract))
        };
        let activities = [
            activity("Fakturera", G::Customer, obligation),
            activity("Utskick", G::Subscriber, Some(LawfulBasis::LegitimateInterests)),
            activity("Löner", G::Employee, obligation),
            activity("Unstated", G::Customer, None),
            ended,
            on_behalf,
        ];
        let activities: Vec<_> = (1..).map(Id::new).zip(activities).collect();
        let person = Person { groups: vec![G::Customer], ..Person::default() };
        let names = |consented| {
            let found = goes_on(&activities, &person, consented);
            found.into_iter().map(|it| it.purpose).collect::<Vec<_>>()
        };
        assert_eq!(names(None), ["Fakturera"]);
        assert_eq!(names(Some(Id::new(2))), ["Fakturera", "Utskick"]);
        let first = &goes_on(&activities, &person, None)[0];
        assert_eq!(
            first.line(Lang::Sv),
            "Fakturera: rättslig förpliktelse, bokföringslagen (GDPR 6.1 c)"
        );
        assert_eq!(
            first.line(Lang::En),
            "Fakturera: legal obligation, bokföringslagen (GDPR 6.1 c)"
        );
    }
}
