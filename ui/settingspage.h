// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsdraft.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace sluice {

class AgentModel;
class SettingField;

/// What a page is about: a section of the table of keys, and for "service" which one.
struct SettingsPart
{
    QLatin1StringView section;
    QString service;
    bool operator==(const SettingsPart &) const = default;
    [[nodiscard]] bool holds(const SettingId &id) const;
};

/// The fields of one part, made from the table of keys.
class SettingsPage final : public QScrollArea
{
    Q_OBJECT

public:
    SettingsPage(SettingsDraft &draft, const AgentModel &agent, SettingsPart part, QWidget *parent);

    [[nodiscard]] const SettingsPart &part() const noexcept { return m_part; }
    /// See SettingField.
    void setRefusal(const QString &why);
    /// False where it is none of this page's.
    bool showField(const SettingId &id);
    /// Everything that Tab reaches, from top to bottom.
    [[nodiscard]] QList<QWidget *> inputs() const;

private:
    void addFields(QLatin1StringView section, SettingsDraft &draft, const AgentModel &agent);
    void addHeading(const QString &text);

    const SettingsPart m_part;
    QVBoxLayout *m_column = nullptr;
    QList<SettingField *> m_fields;
};

} // namespace sluice
