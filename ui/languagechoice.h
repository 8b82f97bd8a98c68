// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace sluice {

/// What the panel speaks, and how it writes numbers and dates.
struct LanguageChoice
{
    Language language;
    QLocale locale;
};

/// A language asked for brings its own numbers and dates, of the desktop's country where it speaks that language.
/// Without one the desktop's languages decide, and its numbers and dates stay, also where the panel does not speak it.
[[nodiscard]] LanguageChoice chooseLanguage(const std::optional<Language> &asked, const QLocale &desktop);

/// As it was kept in `file`; nothing: as the desktop has it.
[[nodiscard]] std::optional<Language> rememberedLanguage(const QString &file);
/// False where it could not be written.
[[nodiscard]] bool rememberLanguage(const QString &file, const std::optional<Language> &language);

} // namespace sluice
