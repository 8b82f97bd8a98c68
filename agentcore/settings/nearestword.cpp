// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/nearestword.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace sluice {
namespace {

constexpr qsizetype longestWord = 64;

/// Levenshtein's distance: letters to insert, delete or change.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (letter == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

std::optional<QLatin1StringView> nearestWord(QStringView text, std::span<const QLatin1StringView> words)
{
    if (text.size() > longestWord)
        return std::nullopt;
    const QString folded = text.toString().toLower().replace(u'-', u'_');
    std::optional<QLatin1StringView> nearest;
    qsizetype best = 0;
    for (const QLatin1StringView word : words) {
        const qsizetype far = distance(folded, QString(word).replace(u'-', u'_'));
        // Two short words are two letters apart by chance; a slip seldom hits the first letter as well.
        const bool beginsAlike = !folded.isEmpty() && folded.front() == word.front();
        const qsizetype allowed = beginsAlike ? std::clamp(word.size() / 2, qsizetype(1), qsizetype(3)) : 1;
        if (far <= allowed && (!nearest || far < best)) {
            nearest = word;
            best = far;
        }
    }
    return nearest;
}

} // namespace sluice
