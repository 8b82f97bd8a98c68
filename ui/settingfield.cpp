// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingfield.h"

#include "ui/card.h"
#include "ui/settingeditor.h"
#include "ui/settingtext.h"
#include "ui/settingwords.h"
#include "ui/statesign.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelLetters = 22;
constexpr int longestShown = 60; ///< letters of a value in a sentence

/// As it stands in a file, cut where it is long: empty texts and lists are seen, too.
QString shown(const QJsonValue &value)
{
    const QString text = value.isString() && !value.toString().isEmpty() ? value.toString() : tomlFromValue(value);
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

} // namespace

SettingField::SettingField(SettingsDraft &draft, const SettingId &id, SettingEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_id(id)
    , m_label(new QLabel(tr("%1:").arg(labelOf(*id.key)), this))
    , m_editor(editor)
{
    m_editor->setParent(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_editor->input());
    if (m_editor->input()->objectName().isEmpty())
        m_editor->input()->setObjectName(u"setting-"_s + id.path());
    if (m_editor->input()->accessibleName().isEmpty())
        m_editor->input()->setAccessibleName(labelOf(*id.key));
    buildLayout();
    connect(m_editor, &SettingEditor::edited, this, [this] { m_draft.setText(m_id, m_editor->text()); });
    connect(&m_draft, &SettingsDraft::changed, this, [this] { refresh(); });
    connect(m_revert, &QPushButton::clicked, this, [this] { m_draft.takeBack(m_id); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_draft.keep(m_id); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { m_draft.forget(m_id); });
    refresh();
}

void SettingField::buildLayout()
{
    const bool wide = m_id.key->type == SettingType::PointList;
    m_label->setMinimumWidth(m_label->fontMetrics().averageCharWidth() * labelLetters);
    auto *unit = new QLabel(unitOf(*m_id.key), this);
    makeMuted(unit);
    m_revert = new QPushButton(tr("Revert"), this);
    m_revert->setObjectName(u"revert-"_s + m_id.path());
    m_revert->setAccessibleName(tr("Revert: %1").arg(labelOf(*m_id.key)));
    m_revert->setToolTip(tr("Back to what sluicekeeper.toml or the default says"));
    m_revert->setAutoDefault(false);
    auto *help = makeTextLabel(u"help-"_s + m_id.path(), this);
    help->setText(helpOf(*m_id.key));
    m_origin = makeTextLabel(u"origin-"_s + m_id.path(), this);
    makeMuted(m_origin);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_editor, 1);
    line->addWidget(unit);
    if (m_editor->input()->maximumWidth() < QWIDGETSIZE_MAX) {
        line->setStretchFactor(m_editor, 0);
        line->addStretch(1);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    if (wide) {
        grid->addWidget(help, 0, 1);
        grid->addLayout(line, 1, 0, 1, 3);
    } else {
        grid->addLayout(line, 0, 1);
        grid->addWidget(help, 1, 1, 1, 2);
    }
    grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
    grid->addWidget(m_origin, 2, 1, 1, 2);
    grid->addWidget(makeMessages(), 3, 1, 1, 2);
    grid->addWidget(m_conflict, 4, 1, 1, 2);
}

QWidget *SettingField::makeMessages()
{
    m_faultBox = new QWidget(this);
    m_faultSign = new StateSign(m_faultBox);
    m_faultSign->setState(StateShape::Cross, ToneRole::Bad);
    m_fault = makeTextLabel(u"fault-"_s + m_id.path(), m_faultBox);
    auto *row = new QHBoxLayout(m_faultBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_faultSign, 0, Qt::AlignTop);
    row->addWidget(m_fault, 1);

    m_conflict = new QWidget(this);
    m_conflict->setObjectName(u"conflict-"_s + m_id.path());
    auto *sign = new StateSign(m_conflict);
    sign->setState(StateShape::Question, ToneRole::Caution);
    m_conflictText = makeTextLabel(u"conflictText-"_s + m_id.path(), m_conflict);
    m_keep = new QPushButton(tr("Keep mine"), m_conflict);
    m_keep->setObjectName(u"keepMine-"_s + m_id.path());
    m_theirs = new QPushButton(tr("Take theirs"), m_conflict);
    m_theirs->setObjectName(u"takeTheirs-"_s + m_id.path());
    auto *choice = new QHBoxLayout(m_conflict);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(sign, 0, Qt::AlignTop);
    choice->addWidget(m_conflictText, 1);
    for (QPushButton *button : {m_keep, m_theirs}) {
        button->setAutoDefault(false);
        choice->addWidget(button);
    }
    return m_faultBox;
}

void SettingField::setRefusal(const QString &why)
{
    m_refusal = why;
    refresh();
}

void SettingField::focusInput()
{
    m_editor->input()->setFocus(Qt::OtherFocusReason);
}

QString SettingField::whyLocked() const
{
    const AgentSetting *const setting = m_draft.agent().find(m_id);
    const QString file = m_draft.agent().files.own.isEmpty() ? u"sluicekeeper.toml"_s : m_draft.agent().files.own;
    if (!canBeSet(*m_id.key))
        return tr("Changed only in %1.").arg(file);
    if (m_draft.agent().settings.empty())
        return tr("Not known until an agent has told it.");
    if (!setting)
        return tr("This agent does not tell this setting. It is another version than the panel.");
    if (setting->locked)
        return tr("From here, only root and the agent's own user change this. Others write it into %1, under [%2].")
            .arg(file, m_id.key->section);
    return m_refusal;
}

QString SettingField::originSentence() const
{
    const AgentSetting *const setting = m_draft.agent().find(m_id);
    if (!setting || !canBeSet(*m_id.key))
        return {};
    if (m_draft.isTakenBack(m_id)) {
        if (!setting->without)
            return tr("Not applied yet: back to what sluicekeeper.toml or the default says. Now %1.")
                .arg(shown(setting->value));
        return tr("Not applied yet: back to %1, from %2. Now %3.")
            .arg(shown(*setting->without), originText(setting->withoutOrigin), shown(setting->value));
    }
    if (m_draft.isTouched(m_id))
        return tr("Not applied yet. Now %1, from %2.").arg(shown(setting->value), originText(setting->origin));
    if (setting->origin == SettingsOrigin::Default)
        return tr("This is the default.");
    if (setting->origin != SettingsOrigin::Panel || !setting->without)
        return tr("From %1.").arg(originText(setting->origin));
    return tr("From %1. Without it: %2, from %3.")
        .arg(originText(setting->origin), shown(*setting->without), originText(setting->withoutOrigin));
}

void SettingField::refresh()
{
    const QString text = m_draft.text(m_id);
    if (m_editor->text() != text)
        m_editor->setText(text);
    const QString why = whyLocked();
    m_editor->setEnabled(why.isEmpty());
    m_revert->setEnabled(m_draft.isTouched(m_id) || (why.isEmpty() && m_draft.canTakeBack(m_id)));
    QStringList origin;
    for (const QString &sentence :
         {originSentence(),
          countsFromNextStart(pathOf(*m_id.key)) ? tr("A change counts from the agent's next start on.") : QString(),
          why}) {
        if (!sentence.isEmpty())
            origin.append(sentence);
    }
    m_origin->setText(origin.join(u' '));
    m_origin->setVisible(!origin.isEmpty());
    const QString fault = m_draft.fault(m_id);
    m_fault->setText(fault);
    m_faultBox->setVisible(!fault.isEmpty());
    refreshConflict();
    if (m_id.key->type != SettingType::PointList) // which says more of itself
        m_editor->input()->setAccessibleDescription(
            QStringList{fault, helpOf(*m_id.key), m_origin->text()}.join(u' ').trimmed());
}

void SettingField::refreshConflict()
{
    const bool overtaken = m_draft.isOvertaken(m_id);
    m_conflict->setVisible(overtaken);
    if (!overtaken)
        return;
    const AgentSetting *const setting = m_draft.agent().find(m_id);
    m_conflictText->setText(
        tr("Somebody changed this meanwhile to %1.").arg(setting ? shown(setting->value) : QString()));
    m_keep->setAccessibleName(tr("Keep mine: %1").arg(labelOf(*m_id.key)));
    m_theirs->setAccessibleName(tr("Take theirs: %1").arg(labelOf(*m_id.key)));
}

} // namespace sluice
