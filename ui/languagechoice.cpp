// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagechoice.h"

#include <QSettings>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"panel/language"_s;

} // namespace

LanguageChoice chooseLanguage(const std::optional<Language> &asked, const QLocale &desktop)
{
    if (!asked)
        return {languageFor(desktop.uiLanguages()), desktop};
    const QLocale own(asked->code);
    const bool same = own.language() == desktop.language() && own.script() == desktop.script();
    return {*asked, same ? desktop : own};
}

std::optional<Language> rememberedLanguage(const QString &file)
{
    if (file.isEmpty())
        return std::nullopt;
    return languageFromCode(QSettings(file, QSettings::IniFormat).value(key).toString());
}

bool rememberLanguage(const QString &file, const std::optional<Language> &language)
{
    if (file.isEmpty())
        return false;
    QSettings settings(file, QSettings::IniFormat);
    if (language)
        settings.setValue(key, QString(language->code));
    else
        settings.remove(key);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace sluice
