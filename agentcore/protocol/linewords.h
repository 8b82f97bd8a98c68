// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace sluice {

/// What HAProxy takes a word for, by its form alone: `50%%` is a Weight, though a wrong one.
enum class WordKind { Operating, Administrative, Weight, Maxconn, Unknown };

struct LineWord
{
    QByteArray text; ///< as it was written
    WordKind kind = WordKind::Unknown;
    bool operator==(const LineWord &) const = default;
};

/// A line taken apart, nothing left out: also words that a later one of their kind makes void.
struct LineWords
{
    QList<LineWord> words;
    std::optional<QByteArray> reason; ///< what follows `#`, without leading blanks

    bool operator==(const LineWords &) const = default;
    /// The one that counts: HAProxy takes the last word of a kind. Null where there is none.
    [[nodiscard]] const LineWord *last(WordKind kind) const noexcept;
};

/// nullopt where HAProxy would ignore the line: no CR or LF within its buffer, or a NUL before it. Total: any bytes
/// are fine.
[[nodiscard]] std::optional<LineWords> lineWords(QByteArrayView bytes);

} // namespace sluice
