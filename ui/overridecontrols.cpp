// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overridecontrols.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/endpicker.h"
#include "ui/forcedialogs.h"
#include "ui/rightswords.h"
#include "ui/servicelook.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <initializer_list>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Longer than HAProxy shows; what is beyond is kept in the records.
constexpr int longestReason = 400;
constexpr int buttonHeight = 30;

QString questionFor(const ForcedValue &value)
{
    if (const auto *state = std::get_if<ForcedState>(&value)) {
        if (*state == ForcedState::Maint)
            return OverrideControls::tr("Force %2 on “%1”, so that HAProxy sends it no traffic at all?");
        if (*state == ForcedState::Drain)
            return OverrideControls::tr("Force %2 on “%1”, so that HAProxy sends it no new visitors?");
        return OverrideControls::tr("Force %2 on “%1”, so that HAProxy takes it DOWN at once?");
    }
    return OverrideControls::tr("Force %2 on “%1”, so that HAProxy sends it no new visitors?");
}

QString wordOf(const ForcedValue &value)
{
    const auto *state = std::get_if<ForcedState>(&value);
    return state ? QString(word(*state)) : OverrideControls::tr("weight 0");
}

} // namespace

OverrideControls::OverrideControls(const AgentModel &model, OverrideOrders &orders, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_orders(orders)
    , m_reason(new QLineEdit(this))
    , m_end(new EndPicker(this))
    , m_weight(new QPushButton(tr("Wei&ght…"), this))
    , m_maxconn(new QPushButton(tr("Ma&xconn…"), this))
    , m_more(new QPushButton(tr("Mor&e"), this))
    , m_menu(new QMenu(this))
    , m_why(makeTextLabel(u"controlsWhy"_s, this))
{
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("shown at HAProxy and in the records"));
    m_reason->setClearButtonEnabled(true);
    m_weight->setObjectName(u"weightButton"_s);
    m_weight->setAccessibleName(tr("Force weight"));
    m_maxconn->setObjectName(u"maxconnButton"_s);
    m_maxconn->setAccessibleName(tr("Force maxconn"));
    m_more->setObjectName(u"moreButton"_s);
    m_more->setAccessibleName(tr("More to force"));
    m_more->setMenu(m_menu);
    fillMenu();
    buildLayout();
    connect(m_weight, &QPushButton::clicked, this, [this] { openWeight(); });
    connect(m_maxconn, &QPushButton::clicked, this, [this] { openMaxconn(); });
}

QPushButton *OverrideControls::addStateButton(ForcedState state, const QString &text)
{
    auto *button = new QPushButton(stateIcon(shapeOf(state), toneColour(palette(), roleOf(state))), text, this);
    button->setObjectName(QString(word(state)) + u"Button"_s);
    button->setAccessibleName(tr("Force %1").arg(QString(word(state))));
    connect(button, &QPushButton::clicked, this, [this, state] { forceState(state); });
    m_states.push_back(button);
    return button;
}

void OverrideControls::buildLayout()
{
    QPushButton *drain = addStateButton(ForcedState::Drain, tr("&Drain"));
    QPushButton *maint = addStateButton(ForcedState::Maint, tr("&Maint"));
    QPushButton *down = addStateButton(ForcedState::Down, tr("D&own"));
    drain->setToolTip(tr("No new visitors; those that stick to this server still come."));
    maint->setToolTip(tr("No traffic at all, and HAProxy's health checks pause."));
    down->setToolTip(tr("HAProxy takes the server DOWN at once; its health checks go on."));
    auto *states = new QHBoxLayout;
    states->setSpacing(6);
    for (QPushButton *button : m_states) {
        button->setMinimumHeight(buttonHeight);
        states->addWidget(button, 1);
    }
    auto *values = new QHBoxLayout;
    values->setSpacing(6);
    for (QPushButton *button : {m_weight, m_maxconn, m_more}) {
        button->setMinimumHeight(buttonHeight);
        values->addWidget(button, 1);
    }

    auto *reasonLabel = new QLabel(tr("&Reason:"), this);
    reasonLabel->setBuddy(m_reason);
    auto *column = makeCardColumn(tr("Force"), this);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_end);
    column->addSpacing(6);
    column->addLayout(states);
    column->addLayout(values);
    column->addWidget(m_why);
    makeMuted(m_why);
    setTabOrders();
}

// By hand, because a row of buttons is not made in the order in which it is read.
void OverrideControls::setTabOrders()
{
    std::vector<QWidget *> order{m_reason, m_end};
    order.insert(order.end(), m_states.begin(), m_states.end());
    order.insert(order.end(), {m_weight, m_maxconn, m_more});
    for (std::size_t index = 1; index < order.size(); ++index)
        setTabOrder(order[index - 1], order[index]);
}

void OverrideControls::fillMenu()
{
    m_menu->setObjectName(u"moreMenu"_s);
    const auto add = [this](const QString &name, const QString &text, auto run) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"failAction"_s, tr("Force &fail (DOWN, with that word)"), [this] { forceState(ForcedState::Fail); });
    add(u"stoppedAction"_s, tr("Force &stopped (DOWN, with that word)"), [this] { forceState(ForcedState::Stopped); });
    m_menu->addSeparator();
    add(u"readyAction"_s, tr("Say &ready once…"), [this] { askReady(); });
    add(u"upAction"_s, tr("Force &up…"), [this] { askUp(); });
}

void OverrideControls::setService(const QString &name)
{
    m_service = name;
    refresh();
}

void OverrideControls::refresh()
{
    const bool may = m_model.connected() && m_model.rights() == AgentModel::Rights::Operate
        && m_model.service(m_service);
    for (QWidget *input : std::initializer_list<QWidget *>{m_reason, m_end, m_weight, m_maxconn, m_more})
        input->setEnabled(may);
    for (QPushButton *button : m_states)
        button->setEnabled(may);
    const QString why = may ? QString() : whyNotPermitted(m_model);
    m_why->setText(why);
    for (QWidget *input : std::initializer_list<QWidget *>{m_weight, m_maxconn, m_more})
        input->setToolTip(why);
    if (m_why->isHidden() == may)
        return;
    m_why->setVisible(!may);
    relayAround(m_why);
}

void OverrideControls::forceState(ForcedState state)
{
    if (m_service.isEmpty() || !m_reason->isEnabled())
        return;
    force(state);
}

void OverrideControls::force(const ForcedValue &value)
{
    if (!takesOut(value)) {
        send(value);
        return;
    }
    const QString question = questionFor(value).arg(m_service, wordOf(value));
    ask({u"confirmOut"_s, tr("Take out of service"), question, {}, tr("&Force %1").arg(titleOf(value))}, this,
        [this, value] { send(value); });
}

void OverrideControls::send(const ForcedValue &value)
{
    m_orders.force(m_service, {value, m_reason->text().trimmed(), m_end->end()});
    m_reason->clear();
    m_end->reset();
}

void OverrideControls::openWeight()
{
    const ServiceStatus *const service = m_model.service(m_service);
    if (!service)
        return;
    const int now = service->overrides.weight ? service->overrides.weight->percent
                                              : service->trace.weight.value_or(100);
    auto *dialog = new WeightDialog(m_service, service->haproxyWeight, now, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { force(dialog->percent()); });
    dialog->open();
}

void OverrideControls::openMaxconn()
{
    const ServiceStatus *const service = m_model.service(m_service);
    if (!service)
        return;
    const std::optional<MaxconnOverride> &now = service->overrides.maxconn;
    auto *dialog = new MaxconnDialog(m_service, now ? ForcedMaxconn{now->maxconn, now->restore} : ForcedMaxconn{100, 0},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { force(dialog->value()); });
    dialog->open();
}

void OverrideControls::askUp()
{
    ask({u"confirmUp"_s, tr("Force up"), tr("Force up on “%1”?").arg(m_service),
         tr("As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody "
            "sets on the load balancer, again at every probe: nobody there can take this server out."),
         tr("&Force up")},
        this, [this] { send(ForcedState::Up); });
}

void OverrideControls::askReady()
{
    ask({u"confirmReady"_s, tr("Say ready"), tr("Say “ready” for “%1” to every load balancer?").arg(m_service),
         tr("That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator "
            "set on the load balancer."),
         tr("&Say ready")},
        this, [this] { m_orders.oweReady(m_service); });
}

} // namespace sluice
