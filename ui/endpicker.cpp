// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpicker.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int noEnd = 0;
constexpr int untilTime = -1;

} // namespace

EndPicker::EndPicker(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_untilLabel(new QLabel(tr("Un&til:"), this))
    , m_until(new QDateTimeEdit(this))
{
    const auto add = [this](const QString &text, std::chrono::minutes length) {
        m_choice->addItem(text, int(length.count()));
    };
    m_choice->setObjectName(u"endChoice"_s);
    m_choice->setAccessibleName(tr("For how long"));
    m_choice->addItem(tr("No end"), noEnd);
    add(tr("15 minutes"), 15min);
    add(tr("1 hour"), 1h);
    add(tr("2 hours"), 2h);
    m_choice->addItem(tr("Until a time…"), untilTime);

    m_until->setObjectName(u"endUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    m_until->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_until->setCalendarPopup(true);
    m_untilLabel->setBuddy(m_until);

    auto *label = new QLabel(tr("For ho&w long:"), this);
    label->setBuddy(m_choice);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_untilLabel, 1, 0);
    grid->addWidget(m_until, 1, 1);
    setFocusProxy(m_choice);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { showUntil(); });
    showUntil();
}

void EndPicker::showUntil()
{
    const bool wanted = m_choice->currentData().toInt() == untilTime;
    m_untilLabel->setVisible(wanted);
    m_until->setVisible(wanted);
    if (!wanted)
        return;
    QDateTime now = QDateTime::currentDateTime();
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    m_until->setMinimumDateTime(now.addSecs(60));
    m_until->setDateTime(now.addSecs(3600));
}

WantedEnd EndPicker::end() const
{
    const int minutes = m_choice->currentData().toInt();
    if (minutes == noEnd)
        return {};
    if (minutes == untilTime)
        return WallTime(std::chrono::milliseconds(m_until->dateTime().toMSecsSinceEpoch()));
    return std::chrono::milliseconds(std::chrono::minutes(minutes));
}

void EndPicker::reset()
{
    m_choice->setCurrentIndex(0);
}

} // namespace sluice
