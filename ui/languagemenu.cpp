// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "ui/languagechoice.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(QString file, QWidget *parent)
    : QMenu(tr("Language"), parent)
    , m_file(std::move(file))
{
    setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(this);
    const std::optional<Language> now = rememberedLanguage(m_file);
    const auto add = [this, group, &now](const QString &text, const std::optional<Language> &language) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(now.has_value() == language.has_value() && (!now || now->code == language->code));
        action->setObjectName(u"language-"_s + (language ? QString(language->code) : u"desktop"_s));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    };
    add(tr("As the desktop"), std::nullopt);
    addSeparator();
    for (const Language &language : languages())
        add(language.name.toString(), language);
}

void LanguageMenu::choose(const std::optional<Language> &language)
{
    if (!rememberLanguage(m_file, language))
        Q_EMIT failed(tr("The language could not be kept in %1.").arg(QDir::toNativeSeparators(m_file)));
    else if (language)
        Q_EMIT chosen(tr("From its next start on, the panel speaks this language: %1.").arg(language->name));
    else
        Q_EMIT chosen(tr("From its next start on, the panel speaks the language of the desktop."));
}

} // namespace sluice
