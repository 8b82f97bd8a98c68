// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/configfindings.h"

#include "app/ctl/textstyle.h"

namespace sluice {

using namespace Qt::StringLiterals;

std::vector<Finding> configFindings(const QByteArray &text, const AskedAgent &agent, const QString &name)
{
    const QString check = u"haproxy-cfg"_s;
    std::vector<Finding> findings;
    for (const ConfigFinding &found : checkConfig(text, agent)) {
        const auto result = severityOf(found.fault) == Severity::Problem ? Finding::Result::Problem
                                                                         : Finding::Result::Notice;
        const QString line = found.line == 0 ? QString() : u':' + QString::number(found.line);
        const QString server = found.server.isEmpty() ? QString() : shownBytes(found.server) + u": "_s;
        findings.push_back({check, result, u"%1%2: %3%4"_s.arg(shown(name), line, server, shown(found.text)),
                            shown(found.fix), found.line, QString(word(found.fault))});
    }
    if (findings.empty())
        findings.push_back({check,
                            Finding::Result::Good,
                            u"%1: nothing in it stands in the agent's way. Whether HAProxy takes it, \"haproxy -c -f "
                            "FILE\" tells."_s.arg(shown(name)),
                            {}});
    return findings;
}

} // namespace sluice
