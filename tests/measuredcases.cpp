// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measuredcases.h"

#include <QFile>

namespace sluice {
namespace {

constexpr qsizetype cellCount = 10;

QByteArray withoutRepeats(const QByteArray &text)
{
    const qsizetype begin = text.indexOf('{');
    const qsizetype star = text.indexOf('*', begin);
    const qsizetype end = text.indexOf('}', star);
    if (begin < 0 || star < 0 || end < 0)
        return text;
    const QByteArray unit = text.mid(begin + 1, star - begin - 1);
    return text.first(begin) + unit.repeated(text.mid(star + 1, end - star - 1).toInt()) + text.mid(end + 1);
}

} // namespace

QByteArray unescaped(const QByteArray &text)
{
    const QByteArray whole = withoutRepeats(text);
    QByteArray bytes;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const char next = i + 1 < whole.size() ? whole.at(i + 1) : '\0';
        if (whole.at(i) != '\\' || next == '\0') {
            bytes += whole.at(i);
            continue;
        }
        ++i;
        if (next == 'x') {
            bytes += QByteArray::fromHex(whole.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next;
        }
    }
    return bytes;
}

std::optional<std::vector<MeasuredCase>> measuredCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<MeasuredCase> cases;
    int number = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        ++number;
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith("= ")) {
            cases.push_back({line.mid(2), {}, {}});
            continue;
        }
        if (cases.empty())
            return std::nullopt;
        if (line.startsWith("@ ")) {
            cases.back().setup.append(line.mid(2));
            continue;
        }
        const QByteArrayList cells = line.split('\t');
        if (cells.size() != cellCount)
            return std::nullopt;
        cases.back().steps.push_back({cells.at(0), unescaped(cells.at(1)), cells.sliced(2), number});
        cases.back().steps.back().shown.last() = unescaped(cells.last());
    }
    return cases;
}

} // namespace sluice
