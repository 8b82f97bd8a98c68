// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomreplies.h"

namespace sluice {

RandomReplies::RandomReplies(quint32 seed)
    : m_random(seed)
{
}

QByteArray RandomReplies::oneOf(const QByteArrayList &choices)
{
    return choices.at(m_random.bounded(int(choices.size())));
}

QByteArray RandomReplies::withAnyCase(QByteArray word)
{
    switch (m_random.bounded(8)) {
    case 0:
        return word.toUpper();
    case 1:
        word[0] = word.first(1).toUpper().front();
        return word;
    default:
        return word;
    }
}

QByteArray RandomReplies::word()
{
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
        return withAnyCase(oneOf({"up", "up", "down", "fail", "stopped"}));
    case 2:
    case 3:
    case 4:
        return withAnyCase(oneOf({"ready", "ready", "drain", "maint"}));
    case 5:
    case 6:
    case 7:
        return QByteArray::number(m_random.bounded(m_random.bounded(4) == 0 ? 400 : 101)) + '%';
    case 8:
        return oneOf({"0%", "100%", "25600%", "99999%", "999999999999999999999%", "007%"});
    case 9:
        return withAnyCase("maxconn:") + QByteArray::number(m_random.bounded(200));
    case 10:
        return oneOf({"maxconn:-1", "maxconn:", "maxconn:abc", "maxconn:30x", "maxconn:4294967296", "maxconn:+7",
                      "50%%", "1.5%", "50%x", "5%5%"});
    default:
        return oneOf({"failed", "stop", "bogus", "50", "+50%", "-50%", "%", "up#down", "down;50%", "up:50%", "maxconn",
                      "MAINTENANCE", "\xc3\xa9"});
    }
}

QByteArray RandomReplies::next()
{
    if (m_random.bounded(40) == 0)
        return {}; // closed without a byte
    QByteArray line = oneOf({"", "", "", "", " ", "\t, "});
    const int count = m_random.bounded(5);
    for (int i = 0; i < count; ++i)
        line += (i == 0 ? QByteArray() : oneOf({" ", " ", " ", ",", "\t", " , ", ",,"})) + word();
    if (m_random.bounded(4) == 0)
        line += oneOf({" # reason", " #  two words", " #", ",#x", " # down maint 0%"});
    return line + oneOf({"\n", "\n", "\n", "\r\n", "\r", "\nmaint down 0%\n", " \n"});
}

} // namespace sluice
