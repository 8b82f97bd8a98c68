// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

/// A man page in man(7) macros, as far as the tests read it.
class ManPage
{
public:
    /// nullopt where the file cannot be read.
    [[nodiscard]] static std::optional<ManPage> fromFile(const QString &path);

    /// Every long option that is named under OPTIONS: "--config".
    [[nodiscard]] QSet<QString> options() const;
    /// The first word of each tagged paragraph of a section, in its order.
    [[nodiscard]] QStringList tags(const QString &sectionName) const;
    /// The options that SYNOPSIS names.
    [[nodiscard]] QSet<QString> synopsisOptions() const;
    /// What stands between .EX and .EE under EXAMPLES, as a reader sees it.
    [[nodiscard]] QStringList examples() const;
    /// The whole text as a reader sees it, macros taken away.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QStringList section(const QString &name) const;

    QStringList m_lines;
};

/// Long options in a text of any kind.
[[nodiscard]] QSet<QString> longOptions(const QString &text);

} // namespace sluice
