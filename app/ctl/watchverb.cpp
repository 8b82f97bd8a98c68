// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watchverb.h"

#include "agentcore/control/agentstatusjson.h"
#include "app/ctl/statuschanges.h"
#include "app/ctl/statusfetch.h"
#include "app/ctl/statustext.h"
#include "app/ctl/terminal.h"
#include "app/ctl/timetext.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ControlClient::State;

/// On a terminal the whole picture is drawn anew this often, so that ages stay true.
constexpr auto drawEvery = 1s;

/// Follows one agent until the process ends.
class Watch final : public QObject
{
public:
    Watch(AgentLink &link, CtlConsole &console, const CtlCommand &command)
        : m_link(link)
        , m_console(console)
        , m_command(command)
        , m_inPlace(command.form == CtlCommand::Form::Text && isTerminal(TerminalStream::Out))
    {
        connect(&link.client(), &ControlClient::eventReceived, this, [this](const RpcEvent &event) { take(event); });
        connect(&link.client(), &ControlClient::stateChanged, this, [this](State state) { follow(state); });
    }

    std::optional<CtlFailure> run();

private:
    [[nodiscard]] std::optional<CtlFailure> begin();
    void beginAgain();
    void follow(State state);
    void take(const RpcEvent &event);
    void draw();
    void print(const QString &text);
    void tell(const QStringList &changes);
    void tell(const QString &event, QJsonObject params);
    [[nodiscard]] bool concerns(const QString &change) const;

    AgentLink &m_link;
    CtlConsole &m_console;
    const CtlCommand &m_command;
    const bool m_inPlace;
    QEventLoop m_loop;
    AgentStatus m_status;
    bool m_known = false;  ///< a status has come since the connection was made
    bool m_anyYet = false; ///< … or before
    bool m_beginning = false;
    bool m_drawn = false;
};

std::optional<CtlFailure> Watch::run()
{
    if (const auto failure = begin())
        return failure;
    QTimer pace;
    pace.setInterval(drawEvery);
    connect(&pace, &QTimer::timeout, this, [this] { draw(); });
    if (m_inPlace)
        pace.start();
    m_loop.exec();
    return std::nullopt;
}

std::optional<CtlFailure> Watch::begin()
{
    m_beginning = true;
    QJsonArray events{u"reply"_s, u"balancer"_s, u"override"_s, u"settings"_s};
    if (m_inPlace)
        events.append(u"sample"_s);
    CtlAnswer answer = m_link.call(u"subscribe"_s, {{u"events"_s, events}});
    if (std::holds_alternative<QJsonObject>(answer))
        answer = fetchStatus(m_link);
    m_beginning = false;
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    const AgentStatus status = agentStatusFromJson(json);
    const QStringList changes = m_anyYet ? changesBetween(m_status, status) : QStringList();
    m_status = status;
    m_known = true;
    if (m_inPlace)
        draw();
    else if (m_command.form == CtlCommand::Form::Json)
        tell(u"status"_s, json);
    else if (m_anyYet)
        tell(changes);
    else
        print(statusText(m_status, m_console.style) + u'\n');
    m_anyYet = true;
    return std::nullopt;
}

void Watch::beginAgain()
{
    // It may go away, and even come back, while this waits for an answer: then what came counts for nothing.
    if (m_link.client().state() == State::Ready && begin())
        QTimer::singleShot(drawEvery, this, [this] { beginAgain(); });
}

void Watch::follow(State state)
{
    if (state == State::Ready && !m_beginning) {
        if (!m_inPlace && m_command.form == CtlCommand::Form::Text)
            tell(QStringList{u"the agent is back"_s});
        beginAgain();
    } else if (m_known && state != State::Ready && state != State::Greeting) {
        m_known = false;
        const QString why = m_link.client().errorText();
        if (m_command.form == CtlCommand::Form::Json)
            tell(u"gone"_s, {{u"text"_s, why}});
        else if (!m_inPlace)
            tell(QStringList{
                u"the agent is gone (%1): HAProxy keeps what it last heard; trying every second"_s.arg(shown(why))});
        else
            draw();
    }
}

void Watch::take(const RpcEvent &event)
{
    if (!m_known)
        return; // the status that follows has it
    if (m_command.form == CtlCommand::Form::Json) {
        tell(event.name, event.params);
        return;
    }
    const QStringList changes = applyEvent(m_status, event);
    if (m_inPlace)
        draw();
    else
        tell(changes);
}

void Watch::draw()
{
    AgentStatus status = m_status;
    if (m_command.services == CtlCommand::Services::Named) {
        std::erase_if(status.services, [this](const ServiceStatus &one) { return one.name != m_command.service; });
        std::erase_if(status.balancers, [this](const BalancerStatus &one) { return one.service != m_command.service; });
    }
    QString text = m_known ? QString()
                           : u"The agent is gone (%1). Below stands what it said last; trying every second.\n\n"_s.arg(
                               shown(m_link.client().errorText()));
    text += statusText(status, m_console.style);
    QStringList lines = text.split(u'\n');
    const TerminalSize size = terminalSize();
    if (lines.size() >= size.rows)
        lines = lines.first(std::max(1, size.rows - 2)) + QStringList{u"…"_s};
    // Home, each line and what was behind it, and the rest of the screen. Nothing has to be put back at the end.
    QString picture = m_drawn ? u"\x1b[H"_s : u"\x1b[2J\x1b[H"_s;
    picture += u"\x1b[?7l"_s; // a line that is too long is cut, not wrapped
    for (const QString &line : lines)
        picture += line + u"\x1b[K\n"_s;
    print(picture + u"\x1b[?7h\x1b[J"_s);
    m_drawn = true;
}

// Qt has SIGPIPE ignored: whoever read us (`head`) and went is noticed here.
void Watch::print(const QString &text)
{
    m_console.print(text);
    if (m_console.out.status() != QTextStream::Ok)
        m_loop.quit();
}

bool Watch::concerns(const QString &change) const
{
    if (m_command.services != CtlCommand::Services::Named)
        return true;
    return std::ranges::none_of(m_status.services, [this, &change](const ServiceStatus &service) {
        return service.name != m_command.service && change.startsWith(shown(service.name) + u": "_s);
    });
}

void Watch::tell(const QStringList &changes)
{
    const WallTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    QString text;
    for (const QString &change : changes) {
        if (concerns(change))
            text += u"%1  %2\n"_s.arg(dateText(now), change);
    }
    if (!text.isEmpty())
        print(text);
}

void Watch::tell(const QString &event, QJsonObject params)
{
    if (m_command.services == CtlCommand::Services::Named)
        params = onlyOfService(params, m_command.service);
    params.insert("event"_L1, event);
    print(QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact)) + u'\n');
}

} // namespace

std::optional<CtlFailure> runWatch(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    return Watch(link, console, command).run();
}

} // namespace sluice
