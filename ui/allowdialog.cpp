// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allowdialog.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/rightswords.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 460;

} // namespace

AllowDialog::AllowDialog(ControlClient &client, const AgentModel &agent, QString address, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_agent(agent)
    , m_address(std::move(address))
    , m_allow({u"loopback"_s, u"private"_s})
    , m_hint(makeTextLabel(u"allowHint"_s, this))
    , m_line(makeTextLabel(u"allowLine"_s, this))
    , m_allowButton(new QPushButton(tr("&Allow"), this))
    , m_copy(new QPushButton(tr("&Copy the line"), this))
{
    setObjectName(u"allowDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Allow an address"));
    m_allowButton->setObjectName(u"allowButton"_s);
    m_copy->setObjectName(u"copyAllowLine"_s);
    m_copy->setAutoDefault(false);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    buildLayout();
    connect(m_allowButton, &QPushButton::clicked, this, [this] { order(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { followRights(); });
    showLine();
    followRights();
    fetchList();
}

void AllowDialog::buildLayout()
{
    auto *question = makeHeading(tr("Answer the probes of %1?").arg(m_address), this);
    question->setWordWrap(true);
    auto *what = makeTextLabel(u"allowWhat"_s, this);
    what->setText(tr("It asked and is not on the agent's list, so it got no answer. Whoever may ask learns how busy "
                     "this server is, and what is forced."));
    m_hint->setMinimumWidth(textWidth);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelAllow"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_allowButton);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(question);
    column->addWidget(what);
    column->addWidget(m_hint);
    column->addWidget(m_line);
    column->addLayout(buttons);
}

void AllowDialog::fetchList()
{
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        const auto *const value = std::get_if<QJsonValue>(&outcome);
        if (!value)
            return;
        m_allow.clear();
        const QJsonArray list = value->toObject().value("listen"_L1).toObject().value("allow"_L1).toArray();
        for (const QJsonValue one : list)
            m_allow.append(one.toString());
        showLine();
    });
}

void AllowDialog::showLine()
{
    QStringList quoted;
    for (const QString &one : m_allow + QStringList{m_address})
        quoted.append(u'"' + one + u'"');
    m_line->setText(u"allow = [%1]"_s.arg(quoted.join(u", "_s)));
}

void AllowDialog::followRights()
{
    const QString why = whyNotPermitted(m_agent);
    m_allowButton->setEnabled(why.isEmpty());
    const QString file = m_agent.status().agent.configFile;
    const QString line = tr("The line in %1, under [listen]:").arg(file.isEmpty() ? u"sluicekeeper.toml"_s : file);
    m_hint->setText(why.isEmpty() ? line : why + u"\n\n"_s + line);
}

void AllowDialog::order()
{
    m_allowButton->setEnabled(false);
    const QJsonObject set{{u"listen.allow"_s, QJsonArray::fromStringList(m_allow + QStringList{m_address})}};
    m_client.call(u"settings.apply"_s, {{u"set"_s, set}}, this,
                  [this](const ControlClient::Outcome &outcome) { takeAnswer(outcome); });
}

void AllowDialog::takeAnswer(const ControlClient::Outcome &outcome)
{
    const auto *const error = std::get_if<RpcError>(&outcome);
    if (!error) {
        Q_EMIT allowed(m_address);
        accept();
        return;
    }
    const QString file = m_agent.status().agent.configFile;
    const QString where = file.isEmpty() ? u"sluicekeeper.toml"_s : file;
    QString why = tr("The agent did not do it: %1.").arg(error->text);
    if (error->code == RpcErrorCode::NotPermitted)
        why = tr("Who may ask is changed from here only by root and by the agent's own user.");
    else if (error->code == RpcErrorCode::MethodNotFound)
        why = tr("This agent is older than the panel and takes no settings from it.");
    m_hint->setText(why + u"\n\n"_s
                    + tr("Write this line into %1, under [listen], and have the agent read it: “systemctl reload "
                         "sluiced”, or start it again.")
                          .arg(where));
    m_copy->setFocus();
    adjustSize();
}

} // namespace sluice
