// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <variant>
#include <vector>

namespace sluice {

/// Where in a file. Both count from 1, the column in characters; 0 where there is no place.
struct Place
{
    int line = 0;
    int column = 0;
    int file = 0; ///< which of the files that settings are made of, in their order
    [[nodiscard]] bool operator<(const Place &other) const noexcept
    {
        if (file != other.file)
            return file < other.file;
        return line < other.line || (line == other.line && column < other.column);
    }
    bool operator==(const Place &) const = default;
};

struct TomlEntry;

/// A TOML value with its place, so that only one source file needs the TOML library.
struct TomlNode
{
    enum class Kind { Table, List, Text, Integer, Number, Truth, Date };

    Kind kind = Kind::Table;
    Place place;
    QString text;                   ///< Text
    qint64 integer = 0;             ///< Integer
    double number = 0;              ///< Number; Integer too
    bool truth = false;             ///< Truth
    std::vector<TomlEntry> entries; ///< Table, in the file's order
    std::vector<TomlNode> items;    ///< List

    /// For a message: `the text "abc"`, `70000`, `a list`.
    [[nodiscard]] QString describe() const;
};

struct TomlEntry
{
    QString key;
    Place place; ///< the key's
    TomlNode value;
};

/// Why a text is no TOML.
struct TomlProblem
{
    enum class Kind { Syntax, Duplicate };
    Kind kind = Kind::Syntax;
    Place place;
    QString text;
};

/// For a message: in quotes, cut where it is long, with escapes for what cannot be seen.
[[nodiscard]] QString quoted(QStringView text);

/// Pure and total: any bytes that checkText() lets through give a table or a problem.
[[nodiscard]] std::variant<TomlNode, TomlProblem> parseToml(QByteArrayView text);

} // namespace sluice
