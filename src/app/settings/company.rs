//! The company card: gaps on top, the form, and the logotype.

use std::{fs, path::Path};

use egui::{RichText, TextureHandle, Ui, vec2};

use super::{card, text};
use crate::{
    app::{Command, Context},
    core::{Lang, Record},
    registers::{
        address::AddressField,
        company::{Company, CompanyField as F},
    },
    store::{Store, Stored},
    ui::{
        button,
        chip::Tone,
        file_dialog::{Ask, FileQuestion, Purpose},
        form::{Enter, Form},
        gaps::gaps_ui,
        icon, layout, theme,
    },
};

/// The card while it is edited.
#[derive(Default)]
pub(super) struct CompanyPart {
    read_at: Option<u64>,
    saved: Company,
    draft: Company,
    target: Option<F>,
    is_unreadable: bool,
    question: Option<FileQuestion>,
    logo: Option<(String, TextureHandle)>,
}

impl CompanyPart {
    pub fn is_dirty(&self) -> bool {
        self.read_at.is_some() && self.draft != self.saved
    }

    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        self.refresh(cx);
        let lang = cx.lang;
        if let Some(field) = gaps_ui(ui, lang, &self.draft.gaps(cx.today)) {
            self.target = Some(field);
        }
        self.form_ui(ui, cx);
        self.logo_ui(ui, cx);
    }

    /// Save, always in sight under the form.
    pub fn foot_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let (lang, is_dirty) = (cx.lang, self.is_dirty());
        let can_save = is_dirty && !self.is_unreadable;
        ui.horizontal(|ui| {
            let save = ui.add_enabled_ui(can_save, |ui| {
                button::primary(ui, icon::CHECK, text::SAVE.in_lang(lang))
            });
            if save.inner.clicked() || (cx.takes(Command::Save) && can_save) {
                self.save(cx);
            }
            if is_dirty && button::secondary(ui, None, text::RESET.in_lang(lang)).clicked() {
                self.draft = self.saved.clone();
            }
            if self.is_unreadable {
                let colour = theme::tokens(ui).bad;
                ui.label(RichText::new(text::NOT_SAVABLE.in_lang(lang)).color(colour));
            }
        });
    }

    /// Reads the card where something changed; what is typed stays.
    fn refresh(&mut self, cx: &mut Context<'_>) {
        let revision = cx.store.revision();
        if self.read_at == Some(revision) {
            return;
        }
        let is_dirty = self.is_dirty();
        self.read_at = Some(revision);
        let Some(saved) = cx.read(Store::company) else { return };
        if !is_dirty {
            self.draft = saved.clone();
        }
        self.saved = saved;
    }

    fn form_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let (lang, today) = (cx.lang, cx.today);
        let company = &mut self.draft;
        let mut form = Form::new(ui, lang, company.gaps(today));
        form.on_enter(Enter::GoesOn);
        let target = self.target.take();
        if let Some(target) = target {
            form.scroll_to(target);
        }
        card::name_ui(&mut form, company, lang, today);
        form.heading(text::ADDRESSES.in_lang(lang));
        let at_address = (target == Some(F::Address)).then_some(AddressField::Street);
        card::address_ui(&mut form, &mut company.address, lang, at_address);
        form.text(F::Email, &mut company.email);
        form.text(F::Phone, &mut company.phone);
        form.text(F::PolicyWeb, &mut company.policy_web);
        form.heading(text::CONTACT.in_lang(lang));
        card::contact_ui(&mut form, company);
        card::officer_ui(&mut form, company, (lang, today));
        form.heading(text::REST.in_lang(lang));
        card::rest_ui(&mut form, company, lang);
        self.is_unreadable = !form.is_savable();
    }

    fn logo_ui(&mut self, ui: &mut Ui, cx: &mut Context<'_>) {
        let lang = cx.lang;
        self.answered(ui, cx);
        layout::section(ui, text::LOGO.in_lang(lang), |ui| {
            ui.label(theme::help(ui, text::LOGO_HELP.in_lang(lang)));
            self.picture_ui(ui, cx);
            ui.horizontal(|ui| {
                let choose = button::secondary(ui, icon::IMAGE, text::CHOOSE_LOGO.in_lang(lang));
                if choose.clicked() {
                    self.question = Some(FileQuestion::new(cx.dialogs, ask(lang)));
                }
                let has_one = !self.saved.logo_sha256.is_empty();
                if has_one
                    && button::quiet(ui, icon::TRASH, text::REMOVE_LOGO.in_lang(lang)).clicked()
                {
                    self.set_logo(cx, String::new());
                }
            });
        });
    }

    fn picture_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let sha256 = &self.saved.logo_sha256;
        if sha256.is_empty() {
            self.logo = None;
            return;
        }
        if self.logo.as_ref().is_none_or(|(shown, _)| shown != sha256) {
            let picture = cx.store.content(sha256).ok().and_then(|it| picture(&it));
            self.logo = picture.map(|picture| {
                let options = egui::TextureOptions::LINEAR;
                (sha256.clone(), ui.ctx().load_texture("logo", picture, options))
            });
        }
        if let Some((_, texture)) = &self.logo {
            let image = egui::Image::new(texture).max_size(vec2(240.0, 80.0));
            ui.add(image.alt_text(text::LOGO.in_lang(cx.lang)));
        }
    }

    fn answered(&mut self, ui: &Ui, cx: &mut Context<'_>) {
        let chosen = FileQuestion::chosen(&mut self.question, ui.ctx(), cx.lang);
        let Some(path) = chosen else { return };
        let bytes = fs::read(&path).unwrap_or_default();
        if picture(&bytes).is_none() {
            cx.toasts.tell(Tone::Bad, text::NOT_A_PICTURE.in_lang(cx.lang));
            return;
        }
        let name = path.file_name().unwrap_or(Path::new("logo").as_os_str()).to_string_lossy();
        let attached = cx.attempt(|store, by| {
            let id = store.attach(by, (Company::REGISTER, Company::ONLY.raw()), &name, &bytes)?;
            store.get(id)
        });
        if let Some(Some(attachment)) = attached {
            self.set_logo(cx, attachment.sha256);
        }
    }

    fn set_logo(&mut self, cx: &mut Context<'_>, sha256: String) {
        let company = Company { logo_sha256: sha256.clone(), ..self.saved.clone() };
        if cx.attempt_and_tell(text::SAVED, |store, by| store.set_company(by, &company)).is_some() {
            self.draft.logo_sha256 = sha256;
            self.saved = company;
        }
    }

    fn save(&mut self, cx: &mut Context<'_>) {
        let draft = &self.draft;
        if cx.attempt_and_tell(text::SAVED, |store, by| store.set_company(by, draft)).is_some() {
            self.saved = self.draft.clone();
        }
    }
}

fn ask(lang: Lang) -> Ask {
    let endings = ["png", "jpg", "jpeg"].map(str::to_owned).to_vec();
    Ask {
        purpose: Purpose::Open,
        title: text::CHOOSE_LOGO.in_lang(lang).to_owned(),
        name: String::new(),
        kinds: vec![(text::PICTURES.in_lang(lang).to_owned(), endings)],
    }
}

/// The picture in `bytes`, if it is one.
fn picture(bytes: &[u8]) -> Option<egui::ColorImage> {
    let image = image::load_from_memory(bytes).ok()?.to_rgba8();
    let size = [usize::try_from(image.width()).ok()?, usize::try_from(image.height()).ok()?];
    Some(egui::ColorImage::from_rgba_unmultiplied(size, image.as_raw()))
}
