// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

namespace sluice {

/// A language that the panel speaks.
struct Language
{
    QLatin1StringView code; ///< as in the name of its sluicekeeper_*.ts, and on the command line
    QStringView name;       ///< in that language itself, so that whoever reads only it finds it
};

/// All of them, English first: the texts in the sources.
[[nodiscard]] std::span<const Language> languages() noexcept;

/// The one that "de", "de_AT" or "de-AT" means; nothing where the panel does not speak it. Chinese is the simplified
/// one, and somebody who reads the traditional one is not taken for a reader of it.
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// The first of the wanted ones that the panel speaks, else English.
[[nodiscard]] Language languageFor(const QStringList &wanted);

} // namespace sluice
