// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/card.h"
#include "ui/curveeditor.h"
#include "ui/settingeditor.h"
#include "ui/settingfield.h"
#include "ui/settingwords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

bool SettingsPart::holds(const SettingId &id) const
{
    return id.key && service == id.service
        && (id.key->section == section || id.key->section.startsWith(QString(section + u'.')));
}

SettingsPage::SettingsPage(SettingsDraft &draft, const AgentModel &agent, SettingsPart part, QWidget *parent)
    : QScrollArea(parent)
    , m_part(std::move(part))
{
    setObjectName(u"settingsPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(this);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(12, 4, 12, 12);
    m_column->setSpacing(2);
    addHeading(m_part.service.isEmpty() ? sectionTitle(m_part.section) : tr("Service “%1”").arg(m_part.service));
    addFields(m_part.section, draft, agent);
    m_column->addStretch(1);
    setWidget(inner);
    viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false); // which the scroll area switches on
}

void SettingsPage::addHeading(const QString &text)
{
    auto *heading = makeHeading(text, this);
    heading->setContentsMargins(0, 8, 0, 2);
    m_column->addWidget(heading);
}

void SettingsPage::addFields(QLatin1StringView section, SettingsDraft &draft, const AgentModel &agent)
{
    for (const SettingsKey &key : settingsKeys()) {
        if (key.section != section)
            continue;
        if (key.type == SettingType::Section || key.type == SettingType::SectionList) {
            const QByteArray inner = pathOf(key).toLatin1();
            addHeading(sectionTitle(QLatin1StringView(inner)));
            addFields(QLatin1StringView(inner), draft, agent);
            continue;
        }
        SettingEditor *const editor = key.type == SettingType::PointList
            ? new CurveEditor(draft, agent, m_part.service, this)
            : makeEditor(key, this);
        auto *field = new SettingField(draft, {m_part.service, &key}, editor, this);
        m_fields.append(field);
        m_column->addWidget(field);
    }
}

void SettingsPage::setRefusal(const QString &why)
{
    for (SettingField *field : std::as_const(m_fields))
        field->setRefusal(why);
}

bool SettingsPage::showField(const SettingId &id)
{
    const auto found = std::ranges::find_if(m_fields, [&id](const SettingField *field) { return field->id() == id; });
    if (found == m_fields.end())
        return false;
    ensureWidgetVisible(*found);
    (*found)->focusInput();
    return true;
}

QList<QWidget *> SettingsPage::inputs() const
{
    QList<QWidget *> all;
    for (const SettingField *field : m_fields) {
        const auto widgets = field->findChildren<QWidget *>();
        std::ranges::copy_if(widgets, std::back_inserter(all), [](const QWidget *widget) {
            return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        });
    }
    return all;
}

} // namespace sluice
