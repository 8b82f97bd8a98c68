// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/configcases.h"

#include "agentcore/haproxy/serverline.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sluice {
namespace {

const QString folder = QStringLiteral(SLUICE_TEST_DATA "/haproxy");

void setAgent(AskedAgent &agent, const QString &key, const QString &value)
{
    for (const QString &part : value.split(u", "_s)) {
        if (key == u"addresses"_s)
            agent.addresses.append(IpAddress::fromString(part).value());
        else if (key == u"ports"_s)
            agent.ports.append(part.toUShort());
        else if (key == u"weight"_s)
            agent.haproxyWeight = part.toInt();
        else if (key == u"ready-for"_s)
            agent.readyFor = haproxyTime(part.toLatin1()).value();
        else if (key == u"return-check"_s)
            agent.returnCheck = haproxyTime(part.toLatin1()).value();
        else
            qWarning("an unknown key: %s", qPrintable(key));
    }
}

} // namespace

QStringList configFiles(const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
}

ConfigCase configCase(const QString &name)
{
    ConfigCase read;
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::ReadOnly))
        read.text = file.readAll();
    int number = 0;
    for (const QString &line : QString::fromUtf8(read.text).split(u'\n')) {
        ++number;
        if (line.startsWith(u"# agent: "_s))
            setAgent(read.agent, line.section(u' ', 2, 2), line.section(u' ', 3));
        if (line.startsWith(u"# expect-whole: "_s))
            read.expected.append(u"0 "_s + line.section(u": "_s, 1));
        if (const qsizetype at = line.indexOf(u"# expect: "_s); at >= 0) {
            for (const QString &code : line.mid(at + 10).split(u' '))
                read.expected.append(u"%1 %2"_s.arg(number).arg(code));
        }
    }
    read.expected.sort();
    return read;
}

QStringList found(const std::vector<ConfigFinding> &findings)
{
    QStringList texts;
    for (const ConfigFinding &finding : findings)
        texts.append(u"%1 %2"_s.arg(finding.line).arg(QString(word(finding.fault))));
    texts.sort();
    return texts;
}

} // namespace sluice
