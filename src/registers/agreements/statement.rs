//! Activities that state "no transfers" although systems, agreements or sub-processors of theirs are outside the
//! EU/EEA (GDPR 30.1 e, 44; R-62).

use jiff::civil::Date;

use super::{Agreement, PlaceHeld, covered::compared, text, transfers::Places};
use crate::{
    core::{Field, Gap, Id},
    registers::{
        RecordGap, Register,
        processing::{Activity, ActivityField, RecipientKind},
    },
    store::{Result, Store},
};

/// An activity that states that there are no transfers, and the places outside that contradict it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContradictedActivity {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// The day on which "no transfers" was stated.
    pub stated_on: Date,
    /// The places outside the EU/EEA, of its systems, of agreements that concern it, and below those.
    pub places: Vec<PlaceHeld>,
}

impl ContradictedActivity {
    /// The gap of the activity.
    pub fn gap(&self) -> RecordGap {
        let field = ActivityField::Transfers.label();
        let gap = Gap { field, says: text::CONTRADICTED, cite: "GDPR 30.1 e" };
        let (register, record) = (Register::Activities, self.activity.raw());
        RecordGap { register, record, title: self.title.clone(), gap }
    }
}

impl Store {
    /// The activities whose "no transfers" the registers contradict on the day `today`.
    pub fn contradicted_activities(&self, today: Date) -> Result<Vec<ContradictedActivity>> {
        let (places, names) = (Places::read(self, today)?, self.counterparties()?);
        let mut found = Vec::new();
        for (id, it) in &places.activities {
            let Some(stated_on) = it.transfers.none_on.filter(|_| it.transfers.items.is_empty())
            else {
                continue;
            };
            let is_of_it = |of: Id<Agreement>, agreement: &Agreement| {
                let name = names.get(&of).map(|it| compared(it)).unwrap_or_default();
                concerns(agreement, &name, *id, it)
            };
            let mut outside = places.behind(it, is_of_it);
            outside.retain(PlaceHeld::is_outside);
            if !outside.is_empty() {
                let title = it.name.clone();
                found.push(ContradictedActivity {
                    activity: *id,
                    title,
                    stated_on,
                    places: outside,
                });
            }
        }
        Ok(found)
    }
}

impl Places {
    /// Where the data of `activity` are by other registers: its systems, the agreements that are `of_it`, and those
    /// engaged below them.
    fn behind(
        &self,
        activity: &Activity,
        of_it: impl Fn(Id<Agreement>, &Agreement) -> bool,
    ) -> Vec<PlaceHeld> {
        let used = self.systems.iter().filter(|(id, _)| activity.systems.contains(id));
        let mut found: Vec<PlaceHeld> = used.map(|(id, it)| self.of_system(*id, it)).collect();
        for (id, it, title) in self.agreements.iter().filter(|(id, it, _)| of_it(*id, it)) {
            found.extend(self.of_agreement(*id, it, title));
            let below = self.sub_processors.iter().filter(|(_, sub)| sub.agreement == Some(*id));
            found.extend(below.flat_map(|(id, sub)| self.of_sub_processor(*id, sub)));
        }
        found
    }
}

/// Whether an agreement with somebody of this `name` is about the activity: it says so, or it is with a supplier of
/// one of the activity's systems or among its recipients.
fn concerns(agreement: &Agreement, name: &str, id: Id<Activity>, activity: &Activity) -> bool {
    if agreement.activities.contains(&id) {
        return true;
    }
    let is_used = agreement.systems.iter().any(|it| activity.systems.contains(it));
    let processors =
        activity.recipients.items.iter().filter(|it| it.kind == RecipientKind::Processor);
    let mut processors = processors.map(|it| compared(&it.name)).filter(|it| !it.is_empty());
    agreement.is_with_supplier() && (is_used || processors.any(|it| it == name))
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};

    use super::*;
    use crate::{
        core::Stated,
        law::{
            Country,
            transfer::{Safeguard, SccModule, Standing, TransferGround},
        },
        registers::{
            agreements::{HeldAt, OurRole, Stage},
            data_place::DataPlace,
            persons::Person,
            processing::{Recipient, Status, Transfer},
            sub_processors::SubProcessor,
            systems::System,
        },
        store::By,
    };

    const TODAY: Date = date(2026, 11, 22);

    fn by() -> By {
        By { actor: "Anna".into(), at: Timestamp::UNIX_EPOCH }
    }

    fn at(code: &str) -> Vec<DataPlace> {
        vec![DataPlace { country: Country::parse(code), ..DataPlace::default() }]
    }

    fn clauses() -> TransferGround {
        TransferGround {
            safeguard: Some(Safeguard::StandardClauses),
            module: Some(SccModule::ControllerToProcessor),
            tia_on: Some(date(2026, 1, 1)),
            documentation: "Flik 4".into(),
            ..TransferGround::default()
        }
    }

    /// A system in Sweden, an agreement with Molnberget AB about nothing yet, and an activity that states "none".
    fn store() -> (Store, Id<System>, Id<Agreement>, Id<Activity>) {
        let mut store = Store::in_memory().unwrap();
        let system = System { country: "Sverige".into(), ..System::default() };
        let system = store.add(&by(), &system).unwrap();
        let cloud = store.add(&by(), &Person::company("Molnberget AB")).unwrap();
        let agreement = Agreement {
            stage: Stage::Signed,
            places: at("IN"),
            ..Agreement::with(cloud, OurRole::Controller)
        };
        let agreement = store.add(&by(), &agreement).unwrap();
        let activity = Activity {
            systems: vec![system],
            transfers: Stated::none(date(2026, 5, 1)),
            ..Activity::default()
        };
        let activity = store.add(&by(), &activity).unwrap();
        (store, system, agreement, activity)
    }

    fn told(store: &Store) -> Vec<HeldAt> {
        let found = store.contradicted_activities(TODAY).unwrap();
        found.into_iter().flat_map(|it| it.places).map(|it| it.at).collect()
    }

    #[test]
    fn r_62_an_agreement_contradicts_where_it_is_about_the_activity() {
        let (mut store, system, id, activity) = store();
        assert_eq!(told(&store), [], "nothing ties the agreement to the activity");
        let bare = store.get(id).unwrap().unwrap();
        let by_link = Agreement { activities: vec![activity], ..bare.clone() };
        let by_system = Agreement { systems: vec![system], ..bare.clone() };
        let ended = Agreement { ended_on: Some(date(2026, 11, 1)), ..by_link.clone() };
        let home = Agreement { places: at("FI"), ..by_link.clone() };
        let customer = Agreement { role: Some(OurRole::Processor), ..by_system.clone() };
        let contradicts = [HeldAt::Agreement(id)];
        let table = [
            (by_link, &contradicts[..]),
            (by_system, &contradicts[..]),
            (ended, &[]),
            (home, &[]),
            (customer, &[]),
            (bare, &[]),
        ];
        for (agreement, expected) in table {
            store.save(&by(), id, &agreement).unwrap();
            assert_eq!(told(&store), expected, "{agreement:?}");
        }
        let mut named = store.get(activity).unwrap().unwrap();
        let supplier = Recipient { name: "molnberget ab ".into(), ..Recipient::default() };
        named.recipients = vec![supplier].into();
        store.save(&by(), activity, &named).unwrap();
        assert_eq!(told(&store), contradicts);
        assert_eq!(store.contradicted_activities(TODAY).unwrap()[0].gap().gap.cite, "GDPR 30.1 e");
        store.save(&by(), activity, &Activity { status: Status::Ended, ..named }).unwrap();
        assert_eq!(told(&store), []);
    }

    #[test]
    fn r_62_systems_and_sub_processors_contradict_too() {
        let (mut store, system, id, activity) = store();
        let mut agreement = store.get(id).unwrap().unwrap();
        (agreement.activities, agreement.places) = (vec![activity], at("SE"));
        store.save(&by(), id, &agreement).unwrap();
        let sub = SubProcessor { agreement: Some(id), places: at("US"), ..SubProcessor::default() };
        let sub = store.add(&by(), &sub).unwrap();
        assert_eq!(told(&store), [HeldAt::SubProcessor(sub)]);
        let abroad = System { country: "Japan".into(), ..System::default() };
        store.save(&by(), system, &abroad).unwrap();
        assert_eq!(told(&store), [HeldAt::System(system), HeldAt::SubProcessor(sub)]);
    }

    #[test]
    fn r_62_what_allows_a_system_abroad_stands_in_its_agreement_or_with_its_activity() {
        let (mut store, system, id, activity) = store();
        let abroad = System { country: "Indien".into(), ..System::default() };
        store.save(&by(), system, &abroad).unwrap();
        let allowed = |store: &Store| {
            let places = store.places_held(TODAY).unwrap();
            let it = places.into_iter().find(|it| it.at == HeldAt::System(system)).unwrap();
            matches!(it.standing, Standing::Allowed { cite: "GDPR 46.2 c", .. })
        };
        assert!(!allowed(&store));
        let bare = store.get(id).unwrap().unwrap();
        let mut with_clauses = Agreement { systems: vec![system], ..bare.clone() };
        with_clauses.places[0].ground = clauses();
        store.save(&by(), id, &with_clauses).unwrap();
        assert!(allowed(&store));
        store.save(&by(), id, &bare).unwrap();
        assert!(!allowed(&store));
        let sent = Transfer { country: "Indien".into(), ground: clauses(), ..Transfer::default() };
        let using = store.get(activity).unwrap().unwrap();
        let half = TransferGround { module: None, ..clauses() };
        let unfinished = Transfer { ground: half, ..sent.clone() };
        for (transfers, is_allowed) in [
            (vec![sent.clone()], true),
            (vec![unfinished.clone()], false),
            (vec![unfinished, sent], true), // one that carries is enough
        ] {
            let using = Activity { transfers: transfers.into(), ..using.clone() };
            store.save(&by(), activity, &using).unwrap();
            assert_eq!(allowed(&store), is_allowed);
        }
    }

    #[test]
    fn r_62_a_sub_processor_is_somewhere_while_it_is_engaged() {
        use crate::registers::sub_processors::Decision;
        let (mut store, _, id, activity) = store();
        let mut agreement = store.get(id).unwrap().unwrap();
        (agreement.activities, agreement.places) = (vec![activity], at("SE"));
        store.save(&by(), id, &agreement).unwrap();
        let engaged =
            SubProcessor { agreement: Some(id), places: at("US"), ..SubProcessor::default() };
        let sub = store.add(&by(), &engaged).unwrap();
        let table = [
            (engaged.clone(), 1),
            (SubProcessor { ends_on: Some(TODAY), ..engaged.clone() }, 1),
            (SubProcessor { ends_on: Some(date(2026, 11, 21)), ..engaged.clone() }, 0),
            (SubProcessor { starts_on: Some(date(2026, 11, 23)), ..engaged.clone() }, 0),
            (SubProcessor { decision: Some(Decision::Objected), ..engaged }, 0),
        ];
        for (it, n) in table {
            store.save(&by(), sub, &it).unwrap();
            assert_eq!(told(&store).len(), n, "{it:?}");
        }
    }

    #[test]
    fn r_62_a_place_lacks_a_ground_where_neither_a_choice_nor_a_decision_gives_one() {
        let known = crate::law::transfer::known();
        let table =
            [("SE", false), ("CH", false), ("GB", false), ("BR", true), ("US", true), ("IN", true)];
        for (code, lacks) in table {
            let mut place = at(code).remove(0);
            assert_eq!(place.lacks_ground(known, TODAY), lacks, "{code}");
            place.ground.safeguard = Some(Safeguard::StandardClauses);
            assert!(!place.lacks_ground(known, TODAY), "{code}");
        }
        assert!(at("CH")[0].lacks_ground(known, date(2000, 1, 1)), "before the decision");
        assert!(at("CH")[0].lacks_ground(&[], TODAY));
        assert!(!DataPlace::default().lacks_ground(known, TODAY), "the country is asked first");
    }
}
