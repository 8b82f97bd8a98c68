// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manpage.h"

#include <QFile>
#include <QRegularExpression>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

// Escapes that the pages use: fonts, minus, backslash, quote, no-break.
QString withoutEscapes(QString text)
{
    static const QRegularExpression font(uR"(\\f[BIRP])"_s);
    text.remove(font);
    text.replace(u"\\-"_s, u"-"_s).replace(u"\\(dq"_s, u"\""_s).remove(u"\\&"_s).remove(u"\\c"_s);
    return text.replace(u"\\e"_s, u"\\"_s);
}

QString withoutMacro(const QString &line)
{
    if (!line.startsWith(u'.'))
        return withoutEscapes(line);
    static const QRegularExpression macro(uR"(^\.(B|I|BR|BI|IR|RB|SS|SH)\b ?)"_s);
    QString rest = line;
    rest.remove(macro);
    if (rest.startsWith(u'.') || rest.startsWith(u"\\\""_s))
        return {};
    return withoutEscapes(rest);
}

} // namespace

QSet<QString> longOptions(const QString &text)
{
    static const QRegularExpression option(uR"((?<![\w-])--[a-z][a-z-]*)"_s);
    QSet<QString> found;
    auto matches = option.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured(0));
    return found;
}

std::optional<ManPage> ManPage::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ManPage page;
    page.m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
    return page;
}

QStringList ManPage::section(const QString &name) const
{
    QStringList lines;
    bool inside = false;
    for (const QString &line : m_lines) {
        if (line.startsWith(".SH "_L1))
            inside = line.mid(4) == name;
        else if (inside)
            lines.append(line);
    }
    return lines;
}

QSet<QString> ManPage::options() const
{
    QSet<QString> found;
    const QStringList lines = section(u"OPTIONS"_s);
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (lines[at - 1] == ".TP"_L1) // the tag; what is only mentioned does not count
            found += longOptions(withoutMacro(lines[at]).replace(u'"', u' '));
    }
    return found;
}

QStringList ManPage::tags(const QString &sectionName) const
{
    QStringList tags;
    const QStringList lines = section(sectionName);
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (lines[at - 1] == ".TP"_L1)
            tags.append(withoutMacro(lines[at]).section(u' ', 0, 0));
    }
    return tags;
}

QSet<QString> ManPage::synopsisOptions() const
{
    QSet<QString> found;
    for (const QString &line : section(u"SYNOPSIS"_s))
        found += longOptions(withoutMacro(line));
    return found;
}

QStringList ManPage::examples() const
{
    QStringList examples;
    bool inside = false;
    for (const QString &line : section(u"EXAMPLES"_s)) {
        if (line == ".EX"_L1) {
            examples.append(QString());
            inside = true;
        } else if (line == ".EE"_L1) {
            inside = false;
        } else if (inside) {
            examples.last() += withoutEscapes(line) + u'\n';
        }
    }
    return examples;
}

QString ManPage::text() const
{
    QString text;
    for (const QString &line : m_lines)
        text += withoutMacro(line) + u'\n';
    return text;
}

} // namespace sluice
