// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace sluice {

/// Replies as no sane agent would send them: words of every kind, valid and not, in any order, number, case and with
/// any separators. The same seed gives the same replies. Left out is what HAProxy itself decides by chance or by
/// version: lines without an end, which 2.6.12 completes with bytes of an earlier probe, and `weight:`, new in 3.1.
class RandomReplies final
{
public:
    explicit RandomReplies(quint32 seed);

    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] QByteArray oneOf(const QByteArrayList &choices);
    [[nodiscard]] QByteArray word();
    [[nodiscard]] QByteArray withAnyCase(QByteArray word);

    QRandomGenerator m_random;
};

} // namespace sluice
