// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpdialog.h"

#include "ui/card.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeWidget>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(860, 600);
constexpr int contentsWidth = 220;
constexpr int urlRole = Qt::UserRole;
const QString folder = u":/manual"_s;
const QString firstPage = u"panel.md"_s;

QUrl urlOf(const QString &file)
{
    return QUrl(u"qrc:/manual/"_s + file);
}

/// The pages, the one on this window first.
QStringList manualFiles()
{
    QStringList files = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    std::stable_partition(files.begin(), files.end(), [](const QString &file) { return file == firstPage; });
    return files;
}

/// As Qt reads it, so that what the contents say is found on the page.
void readPage(const QString &file, QTextDocument &document)
{
    QFile page(folder + u'/' + file);
    if (page.open(QIODevice::ReadOnly))
        document.setMarkdown(QString::fromUtf8(page.readAll()));
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QTreeWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setOpenExternalLinks(true); // in the browser; links between pages stay here
    auto *parts = new QSplitter(this);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeTools());
    // The manual is written in one language; whoever reads another should not look for a switch.
    if (QLocale().language() != QLocale::English) {
        QLabel *english = makeTextLabel(u"helpLanguage"_s, this);
        english->setText(tr("The manual is in English."));
        column->addWidget(english);
    }
    column->addWidget(parts, 1);
    resize(usualSize);
    fillContents();
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *entry) {
        if (entry)
            turnTo(*entry);
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) { followSource(source); });
    m_text->setSource(urlOf(firstPage));
    m_text->setFocus();
}

QWidget *HelpDialog::makeTools()
{
    auto *tools = new QWidget(this);
    const auto add = [tools](const QString &text, const QString &name, const QKeySequence &keys) {
        auto *button = new QPushButton(text, tools);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setEnabled(false);
        return button;
    };
    QPushButton *back = add(tr("Back"), u"helpBack"_s, QKeySequence::Back);
    QPushButton *forward = add(tr("Forward"), u"helpForward"_s, QKeySequence::Forward);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QPushButton::setEnabled);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Search:"), tools);
    label->setBuddy(m_search);
    QPushButton *next = add(tr("&Next"), u"helpNext"_s, QKeySequence::FindNext);
    next->setDefault(true); // Return in the search box
    m_found = new QLabel(tools);
    m_found->setObjectName(u"helpFound"_s);
    connect(next, &QPushButton::clicked, this, [this] { findNext(); });
    connect(m_search, &QLineEdit::textChanged, this, [this, next](const QString &text) {
        next->setEnabled(!text.isEmpty());
        m_found->clear();
    });
    auto *toSearch = new QAction(this);
    toSearch->setShortcut(QKeySequence::Find);
    connect(toSearch, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addAction(toSearch);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{back, forward, label, m_search, next, m_found})
        row->addWidget(widget);
    row->addStretch(1);
    return tools;
}

void HelpDialog::fillContents()
{
    for (const QString &file : manualFiles())
        addPage(file);
    m_contents->setCurrentItem(nullptr);
}

void HelpDialog::addPage(const QString &file)
{
    QTextDocument page;
    readPage(file, page);
    auto *entry = new QTreeWidgetItem(m_contents, {file});
    entry->setData(0, urlRole, urlOf(file));
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 1) {
            entry->setText(0, block.text());
        } else if (level == 2) {
            auto *section = new QTreeWidgetItem(entry, {block.text()});
            section->setData(0, urlRole, urlOf(file));
        }
    }
}

void HelpDialog::turnTo(const QTreeWidgetItem &entry)
{
    const QUrl url = entry.data(0, urlRole).toUrl();
    if (m_text->source() != url)
        m_text->setSource(url);
    if (entry.parent())
        scrollTo(entry.text(0));
}

// Qt gives the headings of Markdown no anchors.
void HelpDialog::scrollTo(const QString &heading)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || block.text() != heading)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading comes to stand at the top
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

void HelpDialog::followSource(const QUrl &source)
{
    for (int index = 0; index < m_contents->topLevelItemCount(); ++index) {
        QTreeWidgetItem *entry = m_contents->topLevelItem(index);
        entry->setExpanded(entry->data(0, urlRole).toUrl() == source);
        const QTreeWidgetItem *current = m_contents->currentItem();
        const bool isInside = current && (current == entry || current->parent() == entry);
        if (entry->isExpanded() && !isInside)
            m_contents->setCurrentItem(entry);
    }
}

bool HelpDialog::findOnPage(int index, const QString &text)
{
    const QUrl url = m_contents->topLevelItem(index)->data(0, urlRole).toUrl();
    QTextDocument page;
    readPage(url.fileName(), page);
    if (page.find(text).isNull())
        return false;
    m_text->setSource(url);
    m_text->moveCursor(QTextCursor::Start);
    return m_text->find(text);
}

void HelpDialog::findNext()
{
    const QString text = m_search->text();
    m_found->clear();
    if (text.isEmpty() || m_text->find(text))
        return;
    const int count = m_contents->topLevelItemCount();
    int here = 0;
    for (int index = 0; index < count; ++index) {
        if (m_contents->topLevelItem(index)->data(0, urlRole).toUrl() == m_text->source())
            here = index;
    }
    // The last one is this page again, from its beginning.
    for (int step = 1; step <= count; ++step) {
        if (findOnPage((here + step) % count, text))
            return;
    }
    m_found->setText(tr("Not found."));
}

} // namespace sluice
