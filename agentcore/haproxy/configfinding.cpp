// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/configfinding.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

struct Row
{
    ConfigFault fault;
    Severity severity;
    const char *word;
    const char *text;
    const char *fix;
};

constexpr std::array rows{
    Row{ConfigFault::NoServers, Severity::Problem, "no-servers",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "There is no server line here."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Paste the backend or listen section whose servers should ask the agent.")},
    Row{ConfigFault::NoAgentCheck, Severity::Problem, "no-agent-check",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "No server here asks an agent."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add agent-check agent-port %1 to the server line.")},
    Row{ConfigFault::QuoteOpen, Severity::Problem, "quote-open",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "A quote is opened and never closed; HAProxy refuses the file."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Close the quote at the end of the text.")},
    Row{ConfigFault::AgentPortMissing, Severity::Problem, "agent-port-missing",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "agent-check has no agent-port: HAProxy has nobody to ask and refuses the file."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add agent-port %1 to the line.")},
    Row{ConfigFault::AgentPortWrong, Severity::Problem, "agent-port-wrong",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "HAProxy asks port %1, but the agent listens on %2."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write agent-port %3.")},
    Row{ConfigFault::AgentAddressWrong, Severity::Problem, "agent-address-wrong",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "No server here is asked at an address of this machine (%1)."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Write the address of this machine into the server line, or add agent-addr %2 to it.")},
    Row{ConfigFault::AgentAddressNeeded, Severity::Problem, "agent-addr-needed",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "The server is %1, where no agent listens: HAProxy would ask the agent there."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add agent-addr and the IP address at which the agent listens.")},
    Row{ConfigFault::AgentAddressBorrowed, Severity::Note, "agent-addr-borrowed",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "The agent is asked at %1, the addr of the health check, and not at the server's own address."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Add agent-addr with the address of the machine whose load counts, if that is another.")},
    Row{ConfigFault::WeightMissing, Severity::Problem, "weight-missing",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add weight %1.")},
    Row{ConfigFault::WeightOne, Severity::Problem, "weight-one",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "With weight 1 every percent below 100 becomes weight 0: no new traffic."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write weight %1.")},
    Row{ConfigFault::WeightZero, Severity::Problem, "weight-zero",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write weight %1.")},
    Row{ConfigFault::WeightCoarse, Severity::Note, "weight-coarse",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Write weight %3, in the same proportion for the other servers of the backend.")},
    Row{ConfigFault::StaticAlgorithm, Severity::Problem, "static-algorithm",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = "
                          "\"static\" for the service in the agent's settings.")},
    Row{ConfigFault::CheckMissing, Severity::Problem, "check-missing",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Without check HAProxy sends traffic to a dead service for as long as the agent answers."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add check to the line.")},
    Row{ConfigFault::Disabled, Severity::Problem, "server-disabled",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "disabled starts the server in MAINT. An up or a weight of the agent does not end that, but "
                          "its ready does."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Take disabled away once the server may have traffic.")},
    Row{ConfigFault::AgentInterLong, Severity::Note, "agent-inter-long",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write agent-inter 2s, or accept that ready is said for longer.")},
    Row{ConfigFault::AgentInterShort, Severity::Problem, "agent-inter-short",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write agent-inter 2s, and no timeout check below 1s.")},
    Row{ConfigFault::ReturnCheckShort, Severity::Note, "return-check-short",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a "
                          "dead service."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Set reply.return_check of the agent to %2s, or shorten inter.")},
    Row{ConfigFault::Slowstart, Severity::Note, "slowstart",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "After every down or maint the weight rises over %1 s: so long it is less than the agent says."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Take slowstart away if the agent's own smoothing is enough.")},
    Row{ConfigFault::InitStateDown, Severity::Note, "init-state-down",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Add check, and keep reply.style = \"complete\" in the agent's settings.")},
    Row{ConfigFault::AgentSendMissing, Severity::Note, "agent-send-missing",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Without agent-send the agent cannot tell load balancers behind one address apart, nor two "
                          "servers of one."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Add agent-send \"<load balancer> <backend>/<server>\\n\" to every server line.")},
    Row{ConfigFault::AgentSendMixed, Severity::Problem, "agent-send-mixed",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms "
                          "late, and at a short agent-inter not at all."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Add agent-send %1 to the line.")},
    Row{ConfigFault::AgentSendNoLineEnd, Severity::Problem, "agent-send-no-line-end",
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "agent-send has no line end, so the agent has to wait before it knows that nothing more comes."),
        QT_TRANSLATE_NOOP(
            "sluice::ConfigFinding",
            "Write agent-send %1 with \\n at the end, in double quotes: between single ones \\n is no line end.")},
    Row{ConfigFault::AgentSendTwoLines, Severity::Problem, "agent-send-two-lines",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "agent-send has more than one line; the agent knows a load balancer by one."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Write agent-send %1.")},
    Row{ConfigFault::AgentSendShared, Severity::Problem, "agent-send-shared",
        QT_TRANSLATE_NOOP("sluice::ConfigFinding",
                          "%1 sends the same agent-send line to the same agent, which then takes both for one."),
        QT_TRANSLATE_NOOP("sluice::ConfigFinding", "Give each server a line of its own, such as agent-send %2.")},
};

const Row *find(ConfigFault fault)
{
    const auto *const row = std::ranges::find(rows, fault, &Row::fault);
    return row == rows.end() ? nullptr : row;
}

} // namespace

QLatin1StringView word(ConfigFault fault) noexcept
{
    const Row *const row = find(fault);
    return row ? QLatin1StringView(row->word) : QLatin1StringView();
}

std::optional<ConfigFault> configFaultFromWord(QByteArrayView text) noexcept
{
    const auto *const row = std::ranges::find_if(rows, [text](const Row &one) { return text == one.word; });
    return row == rows.end() ? std::nullopt : std::optional(row->fault);
}

Severity severityOf(ConfigFault fault) noexcept
{
    const Row *const row = find(fault);
    return row ? row->severity : Severity::Problem;
}

ConfigFinding configFinding(ConfigFault fault, int line, const QByteArray &server, const QStringList &details)
{
    const Row *const row = find(fault);
    return {line,
            fault,
            server,
            details,
            row ? filled(QString::fromLatin1(row->text), details) : QString(),
            row ? filled(QString::fromLatin1(row->fix), details) : QString()};
}

FindingSource sourceOf(ConfigFault fault) noexcept
{
    const Row *const row = find(fault);
    return row ? FindingSource{row->text, row->fix} : FindingSource{};
}

QString filled(const QString &pattern, const QStringList &details)
{
    // In one go: a name from the file may itself contain a %1.
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = pattern.at(at) == u'%' && at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : 0;
        if (number < 1) {
            text += pattern.at(at);
            continue;
        }
        text += details.value(number - 1);
        ++at;
    }
    return text;
}

} // namespace sluice
