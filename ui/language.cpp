// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array spoken{Language{"en"_L1, u"English"}, Language{"de"_L1, u"Deutsch"},
                            Language{"fr"_L1, u"Français"}, Language{"es"_L1, u"Español"},
                            Language{"zh_CN"_L1, u"简体中文"}};

} // namespace

std::span<const Language> languages() noexcept
{
    return spoken;
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QLocale wanted(code);
    // QLocale takes what it does not know for "C", and a code such as "en" for one.
    if (wanted.language() == QLocale::C)
        return std::nullopt;
    const auto *const row = std::ranges::find_if(spoken, [&wanted](const Language &one) {
        const QLocale known(one.code);
        return known.language() == wanted.language() && known.script() == wanted.script();
    });
    return row == spoken.end() ? std::nullopt : std::optional(*row);
}

Language languageFor(const QStringList &wanted)
{
    for (const QString &code : wanted) {
        if (const std::optional<Language> language = languageFromCode(code))
            return *language;
    }
    return spoken.front();
}

} // namespace sluice
