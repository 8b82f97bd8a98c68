// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probenow.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/meaningwords.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;

QString milliseconds(std::chrono::microseconds time)
{
    return ProbeNow::tr("%1 ms").arg(double(time.count()) / 1000, 0, 'f', 2);
}

QString placeOf(const OwnProbe &probe)
{
    return (probe.address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(probe.address).arg(probe.port);
}

QString endText(const OwnProbe &probe)
{
    switch (probe.end) {
    case OwnProbe::End::Closed:
        return ProbeNow::tr("Closed by the agent after %1.").arg(milliseconds(probe.closed.value_or(0us)));
    case OwnProbe::End::NoLine:
        return ProbeNow::tr("Closed before a line end came: HAProxy ignores such a reply. Is it this agent that "
                            "listens there?");
    case OwnProbe::End::TimedOut:
        return ProbeNow::tr("Nothing more came within 5 s.");
    case OwnProbe::End::NoConnection:
        break;
    }
    return {};
}

} // namespace

QString visibleBytes(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        if (byte == '\n')
            text += "\\n"_L1;
        else if (byte == '\r')
            text += "\\r"_L1;
        else if (byte >= 0x20 && byte <= 0x7e)
            text += QLatin1Char(byte);
        else
            text += u"\\x%1"_s.arg(uint(quint8(byte)), 2, 16, QLatin1Char('0'));
    }
    return text;
}

QString probeText(const OwnProbe &probe, int haproxyWeight)
{
    if (!probe.connected)
        return ProbeNow::tr("No connection to %1: %2.").arg(placeOf(probe), probe.error);
    QStringList lines{
        ProbeNow::tr("Connected to %1 after %2.").arg(placeOf(probe), milliseconds(*probe.connected)),
        ProbeNow::tr("Sent: %1 (bytes: %2)").arg(visibleBytes(probe.sent)).arg(probe.sent.size()),
        ProbeNow::tr("Received: %1 (bytes: %2)").arg(visibleBytes(probe.received)).arg(probe.received.size())};
    if (probe.replied)
        lines.append(ProbeNow::tr("The line was whole after %1.").arg(milliseconds(*probe.replied)));
    lines.append(endText(probe));
    ServerSetup setup;
    setup.weight = haproxyWeight;
    for (const WordMeaning &word : meaningsOf(probe.received, setup))
        lines.append(ProbeNow::tr("%1 — %2", "word, what HAProxy makes of it")
                         .arg(QString::fromLatin1(word.word), doesText(word)));
    return lines.join(u'\n');
}

ProbeNow::ProbeNow(ControlClient &client, const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(model)
{
    buildLayout();
    connect(&m_model, &AgentModel::servicesChanged, this, [this] { followServices(); });
    connect(&m_model, &AgentModel::connectionChanged, this, [this] { refresh(); });
    followServices();
    refresh();
}

ProbeNow::~ProbeNow() = default;

void ProbeNow::buildLayout()
{
    QLabel *what = makeTextLabel(u"probeWhat"_s, this);
    what->setText(tr("Asks this agent as HAProxy would, over the network of this machine alone. The agent counts it "
                     "nowhere. Whether HAProxy gets through to here, only its own probes tell."));
    m_serviceBox = new QWidget(this);
    m_service = new QComboBox(m_serviceBox);
    m_service->setObjectName(u"probeService"_s);
    m_service->setAccessibleName(tr("Service to probe"));
    auto *label = new QLabel(tr("&Service:"), m_serviceBox);
    label->setBuddy(m_service);
    auto *choice = new QHBoxLayout(m_serviceBox);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(label);
    choice->addWidget(m_service, 1);
    m_button = new QPushButton(tr("&Probe now"), this);
    m_button->setObjectName(u"probeButton"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { probe(); });
    m_result = new QPlainTextEdit(this);
    m_result->setObjectName(u"probeResult"_s);
    m_result->setAccessibleName(tr("What came of it"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *row = new QHBoxLayout;
    row->addWidget(m_serviceBox, 1);
    row->addStretch(1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(row);
    column->addWidget(m_result, 1);
}

void ProbeNow::followServices()
{
    const QString chosen = m_service->currentText();
    m_service->clear();
    for (const ServiceStatus &service : m_model.status().services)
        m_service->addItem(service.name);
    m_service->setCurrentIndex(std::max(0, m_service->findText(chosen)));
    m_serviceBox->setVisible(m_service->count() > 1);
}

void ProbeNow::refresh()
{
    m_button->setEnabled(m_model.connected() && !m_asking && !m_call);
    m_button->setToolTip(m_model.connected() ? QString() : tr("There is no agent."));
}

void ProbeNow::probe()
{
    m_asking = true;
    refresh();
    say(tr("Asking…"));
    m_client.call(u"probe.line"_s, {{u"service"_s, m_service->currentText()}}, this,
                  [this](const ControlClient::Outcome &outcome) {
                      m_asking = false;
                      askedLine(outcome);
                      refresh();
                  });
}

void ProbeNow::askedLine(const ControlClient::Outcome &outcome)
{
    if (const auto *const error = std::get_if<RpcError>(&outcome)) {
        say(error->code == RpcErrorCode::MethodNotFound
                ? tr("This agent is older than the panel and cannot be probed by it.")
                : tr("The agent does not want to be probed: %1.").arg(error->text));
        return;
    }
    const QJsonObject answer = std::get<QJsonValue>(outcome).toObject();
    const AgentInfo where = agentInfoFromJson({{u"listening"_s, answer.value("listening"_L1)}});
    const auto listener = std::ranges::find_if(where.listening, &ListenerStatus::listening);
    if (listener == where.listening.end()) {
        say(tr("The agent listens nowhere, so nobody gets an answer. The window says why."));
        return;
    }
    const QByteArray line = json::toBytes(answer.value("line"_L1)).value_or(QByteArray());
    m_call = std::make_unique<ProbeCall>(ProbeTarget{reachableAddress(listener->address), listener->port, line},
                                         patience);
    connect(m_call.get(), &ProbeCall::finished, this, [this](const OwnProbe &probe) {
        const ServiceStatus *const service = m_model.service(m_service->currentText());
        say(probeText(probe, service ? service->haproxyWeight : 100));
        m_call.release()->deleteLater(); // this runs inside its signal
        refresh();
    });
    m_call->start();
}

void ProbeNow::say(const QString &text)
{
    m_result->setPlainText(text);
}

} // namespace sluice
