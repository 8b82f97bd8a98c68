// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingeditor.h"

#include "ui/settingwords.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace sluice {

namespace {

constexpr int numberLetters = 12;
constexpr int visibleLines = 3;

void fill(QWidget *around, QWidget *inner)
{
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner);
    around->setFocusProxy(inner);
}

class LineEditor final : public SettingEditor
{
public:
    LineEditor(const SettingsKey &key, QWidget *parent)
        : SettingEditor(parent)
        , m_line(new QLineEdit(this))
    {
        fill(this, m_line);
        const bool isNumber = key.type == SettingType::Integer || key.type == SettingType::Duration;
        if (isNumber)
            m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * (numberLetters + 2));
        connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    }
    [[nodiscard]] QString text() const override { return m_line->text(); }
    void setText(const QString &text) override { m_line->setText(text); }
    [[nodiscard]] QWidget *input() const override { return m_line; }

private:
    QLineEdit *m_line;
};

class ChoiceEditor final : public SettingEditor
{
public:
    ChoiceEditor(const SettingsKey &key, QWidget *parent)
        : SettingEditor(parent)
        , m_choice(new QComboBox(this))
    {
        fill(this, m_choice);
        for (const QLatin1StringView choice : key.choices)
            m_choice->addItem(choiceText(key, choice), QString(choice));
        // A wheel that scrolls the page must not change what it passes over.
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->installEventFilter(this);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(); });
    }
    [[nodiscard]] QString text() const override { return m_choice->currentData().toString(); }
    void setText(const QString &text) override
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(text));
    }
    [[nodiscard]] QWidget *input() const override { return m_choice; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_choice->hasFocus())
            return SettingEditor::eventFilter(watched, event);
        event->ignore();
        return true;
    }

private:
    QComboBox *m_choice;
};

class LinesEditor final : public SettingEditor
{
public:
    explicit LinesEditor(QWidget *parent)
        : SettingEditor(parent)
        , m_lines(new QPlainTextEdit(this))
    {
        fill(this, m_lines);
        m_lines->setTabChangesFocus(true);
        m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * visibleLines + 2 * m_lines->frameWidth()
                                + int(2 * m_lines->document()->documentMargin()));
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(); });
    }
    [[nodiscard]] QString text() const override { return m_lines->toPlainText(); }
    void setText(const QString &text) override
    {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(text);
    }
    [[nodiscard]] QWidget *input() const override { return m_lines; }

private:
    QPlainTextEdit *m_lines;
};

} // namespace

SettingEditor *makeEditor(const SettingsKey &key, QWidget *parent)
{
    if (key.type == SettingType::Choice)
        return new ChoiceEditor(key, parent);
    if (key.type == SettingType::TextList)
        return new LinesEditor(parent);
    return new LineEditor(key, parent);
}

} // namespace sluice
