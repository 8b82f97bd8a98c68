// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troublebar.h"

#include "ui/agentmodel.h"
#include "ui/messagestrip.h"
#include "ui/rightswords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Trouble &trouble)
{
    return objectNameOf(trouble.kind) + u' ' + trouble.about;
}

StateShape shapeOf(ToneRole role)
{
    return role == ToneRole::Bad    ? StateShape::Cross
        : role == ToneRole::Caution ? StateShape::Triangle
                                    : StateShape::Circle;
}

} // namespace

QString objectNameOf(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::NoAgent:
        return u"trouble-NoAgent"_s;
    case TroubleKind::AgentRefuses:
        return u"trouble-AgentRefuses"_s;
    case TroubleKind::AddressInUse:
        return u"trouble-AddressInUse"_s;
    case TroubleKind::AddressNotThere:
        return u"trouble-AddressNotThere"_s;
    case TroubleKind::CannotListen:
        return u"trouble-CannotListen"_s;
    case TroubleKind::JournalLost:
        return u"trouble-JournalLost"_s;
    case TroubleKind::JournalNotSaved:
        return u"trouble-JournalNotSaved"_s;
    case TroubleKind::SettingsError:
        return u"trouble-SettingsError"_s;
    case TroubleKind::NoMeasurement:
        return u"trouble-NoMeasurement"_s;
    case TroubleKind::FirstStart:
        return u"trouble-FirstStart"_s;
    case TroubleKind::AddressRefused:
        return u"trouble-AddressRefused"_s;
    case TroubleKind::AgentOnMachine:
        return u"trouble-AgentOnMachine"_s;
    }
    return {};
}

TroubleBar::TroubleBar(const AgentModel &model, const PanelOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_options(options)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    refresh();
}

void TroubleBar::setFoundAgent(const std::optional<FoundAgent> &found)
{
    if (std::exchange(m_found, found) != found)
        refresh();
}

void TroubleBar::dismiss(TroubleKind kind, const QString &about)
{
    m_dismissed.insert(keyOf({kind, about, ToneRole::Muted, {}, {}}));
    refresh();
}

void TroubleBar::setLeftOut(const std::set<TroubleKind> &kinds)
{
    m_leftOut = kinds;
    refresh();
}

void TroubleBar::refresh()
{
    std::vector<Trouble> troubles = troublesOf(m_model, m_options, m_found);
    std::erase_if(troubles, [this](const Trouble &one) {
        return m_leftOut.contains(one.kind) || m_dismissed.contains(keyOf(one));
    });
    const std::size_t more = troubles.size() > maximumShown ? troubles.size() - maximumShown : 0;
    troubles.resize(troubles.size() - more);
    // Only the text of one and the same trouble changes: its buttons keep the focus that they have.
    const bool same = m_more == more && std::ranges::equal(troubles, m_shown, {}, keyOf, keyOf)
        && std::ranges::equal(troubles, m_shown, {}, &Trouble::actions, &Trouble::actions);
    m_shown = std::move(troubles);
    m_more = more;
    if (!same) {
        rebuild();
        return;
    }
    for (std::size_t index = 0; index < m_shown.size(); ++index) {
        if (m_strips[index]->text() != m_shown[index].text)
            m_strips[index]->setText(m_shown[index].text);
    }
}

void TroubleBar::rebuild()
{
    for (MessageStrip *strip : m_strips) {
        strip->hide();
        strip->setObjectName({}); // it dies later; nobody shall find it meanwhile
        strip->deleteLater();
    }
    m_strips.clear();
    for (const Trouble &trouble : m_shown)
        addStrip(trouble);
    if (m_more > 0) {
        addStrip({TroubleKind::CannotListen,
                  u"more"_s,
                  ToneRole::Muted,
                  m_more == 1
                      ? tr("One more thing is wrong; it will stand here once there is room.")
                      : tr("%n more things are wrong; they will stand here once there is room.", nullptr, int(m_more)),
                  {}});
        m_strips.back()->setObjectName(u"trouble-More"_s);
    }
    setVisible(!m_strips.empty());
}

void TroubleBar::addStrip(const Trouble &trouble)
{
    auto *strip = new MessageStrip(shapeOf(trouble.role), trouble.role, this);
    strip->setObjectName(objectNameOf(trouble.kind));
    strip->setText(trouble.text);
    for (const TroubleAction action : trouble.actions)
        addButton(*strip, trouble, action);
    m_column->addWidget(strip);
    m_strips.push_back(strip);
}

void TroubleBar::addButton(MessageStrip &strip, const Trouble &trouble, TroubleAction action)
{
    const auto add = [&](const QString &text, const QString &objectName) {
        QPushButton *button = strip.addButton(text, objectName);
        connect(button, &QPushButton::clicked, this, [this, trouble, action] { Q_EMIT actionChosen(trouble, action); });
        return button;
    };
    const auto addOrder = [&](const QString &text, const QString &objectName) {
        QPushButton *button = add(text, objectName);
        button->setEnabled(m_model.rights() == AgentModel::Rights::Operate);
        button->setToolTip(whyNotPermitted(m_model));
    };
    switch (action) {
    case TroubleAction::ForceMaint:
        addOrder(tr("Maint"), u"decideMaint"_s);
        break;
    case TroubleAction::SayReady:
        addOrder(tr("Say read&y"), u"sayReady"_s);
        break;
    case TroubleAction::Allow:
        add(tr("Allow…"), u"allowTrouble"_s); // its dialog says what to do where it is not permitted
        break;
    case TroubleAction::HandOver:
        add(tr("Hand over"), u"handOver"_s);
        break;
    case TroubleAction::Dismiss: {
        QPushButton *button = strip.addButton(tr("Hide"), u"dismissTrouble"_s);
        connect(button, &QPushButton::clicked, this,
                [this, kind = trouble.kind, about = trouble.about] { dismiss(kind, about); });
        break;
    }
    }
}

} // namespace sluice
