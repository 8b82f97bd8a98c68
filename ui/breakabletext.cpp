// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breakabletext.h"

#include <QTextBoundaryFinder>

namespace sluice {

namespace {

constexpr qsizetype longestWord = 24; ///< fits into the narrowest card
constexpr QChar zeroWidthSpace(0x200B);

} // namespace

QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    qsizetype run = 0;
    // Never within what is one character to whoever reads it.
    for (qsizetype to = characters.toNextBoundary(); to > from; to = characters.toNextBoundary()) {
        // A path breaks behind its slashes anyhow, and whoever copies it wants it as it is.
        const QChar first = text.at(from);
        run = first.isSpace() || first == u'/' || first == u'-' ? 0 : run + 1;
        if (run > longestWord) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += QStringView(text).sliced(from, to - from);
        from = to;
    }
    return result;
}

} // namespace sluice
