// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentdetails.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/listenerwords.h"
#include "ui/paneloptions.h"
#include "ui/rightswords.h"
#include "ui/timewords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueWidth = 380;

QString kindText(const AgentInfo &agent, AgentHome home)
{
    if (agent.kind == AgentKind::Service)
        return AgentDetails::tr("Runs in the background of this machine, also without a panel (sluiced)");
    return home == AgentHome::OwnProcess ? AgentDetails::tr("Built into this panel: it ends with it")
                                         : AgentDetails::tr("Built into another panel of yours: it ends with that one");
}

QString processText(const AgentModel &model)
{
    const QString pid = model.status().agent.pid > 0 ? AgentDetails::tr("Process %1").arg(model.status().agent.pid)
                                                     : AgentDetails::tr("Process not known");
    if (!model.agentSince())
        return pid;
    const WallTime now = model.now();
    return AgentDetails::tr("%1, since %2 (%3)", "process, time, so long")
        .arg(pid, clockText(*model.agentSince(), now), durationText(now - *model.agentSince()));
}

QString versionText(const AgentModel &model)
{
    const QString version = model.status().agent.version;
    return model.agentProtocol() ? AgentDetails::tr("%1 (control protocol %2)").arg(version).arg(*model.agentProtocol())
                                 : version;
}

QString probesText(const AgentInfo &agent)
{
    const QString answered = AgentDetails::tr("%1 since it started").arg(agent.probes);
    return agent.refused == 0 ? answered : AgentDetails::tr("%1, %2 refused").arg(answered).arg(agent.refused);
}

} // namespace

std::vector<AgentDetail> detailsOf(const AgentModel &model, const PanelOptions &options)
{
    const auto row = [](const char *name, const QString &label, const QString &value) {
        return AgentDetail{u"agent"_s + QLatin1StringView(name), label, value};
    };
    if (!model.known())
        return {row("Kind", AgentDetails::tr("Agent"), AgentDetails::tr("None has answered yet")),
                row("Socket", AgentDetails::tr("Control socket"), model.socketPath())};
    const AgentInfo &agent = model.status().agent;
    std::vector<AgentDetail> details{
        row("Kind", AgentDetails::tr("Agent"), kindText(agent, options.agentHome)),
        row("Host", AgentDetails::tr("Host"), agent.host),
        row("Process", AgentDetails::tr("Process"),
            model.connected() ? processText(model) : AgentDetails::tr("Gone: it does not answer")),
        row("Version", AgentDetails::tr("Version"), versionText(model)),
        row("Listening", AgentDetails::tr("Listens on"), listenersText(agent)),
        row("Probes", AgentDetails::tr("Probes"), probesText(agent)),
        row("Socket", AgentDetails::tr("Control socket"), model.socketPath()),
    };
    if (!agent.configFile.isEmpty())
        details.push_back(row("Settings", AgentDetails::tr("Settings"), agent.configFile));
    QString who = whoWeAre(model);
    if (const QString why = whyNotPermitted(model); model.connected() && !why.isEmpty())
        who += u'\n' + why;
    details.push_back(row("User", AgentDetails::tr("Knows you as"), who));
    return details;
}

AgentDetails::AgentDetails(const AgentModel &agent, const PanelOptions &options, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_agent(agent)
    , m_options(options)
    , m_grid(new QGridLayout)
{
    setObjectName(u"agentDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which agent this is"));
    setAccessibleName(windowTitle());
    auto *copyButton = new QPushButton(tr("&Copy"), this);
    copyButton->setObjectName(u"copyDetails"_s);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, [this] { copy(); });
    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(u"closeDetails"_s);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeHeading(windowTitle(), this));
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    column->addLayout(m_grid);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copyButton);
    buttons->addWidget(closeButton);
    column->addLayout(buttons);
    connect(&m_agent, &AgentModel::agentChanged, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { refresh(); });
    refresh();
}

void AgentDetails::refresh()
{
    const std::vector<AgentDetail> details = detailsOf(m_agent, m_options);
    while (m_rows.size() < details.size()) {
        auto *label = new QLabel(this);
        makeMuted(label);
        auto *value = makeTextLabel({}, this);
        value->setMinimumWidth(valueWidth);
        m_grid->addWidget(label, int(m_rows.size()), 0, Qt::AlignTop);
        m_grid->addWidget(value, int(m_rows.size()), 1, Qt::AlignTop);
        m_rows.emplace_back(label, value);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto &[label, value] = m_rows[row];
        const bool used = row < details.size();
        label->setVisible(used);
        value->setVisible(used);
        if (!used)
            continue;
        label->setText(details[row].label);
        value->setText(details[row].value);
        value->setObjectName(details[row].name);
        value->setAccessibleName(details[row].label);
    }
}

void AgentDetails::copy() const
{
    QString text;
    for (const AgentDetail &detail : detailsOf(m_agent, m_options))
        text += u"%1: %2\n"_s.arg(detail.label, detail.value);
    QGuiApplication::clipboard()->setText(text);
}

void AgentDetails::popUpAbove(const QPoint &at)
{
    adjustSize();
    QRect place(at - QPoint(0, height()), size());
    // Over its window where that is large enough, and on the screen in any case.
    const QWidget *const window = parentWidget()->window();
    const int right = window->mapToGlobal(QPoint(window->width() - 8, 0)).x();
    const QRect room = parentWidget()->screen()->availableGeometry();
    place.moveRight(std::min({place.right(), right, room.right()}));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    move(place.topLeft());
    show();
}

} // namespace sluice
