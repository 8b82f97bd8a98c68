// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sluice {

/// The manual, as it lies in resources/manual and is compiled in: contents, pages, and a search through all of them.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

    /// Looks on from where the page stands, then through the other pages, round to where it began.
    void findNext();

private:
    QWidget *makeTools();
    void fillContents();
    void addPage(const QString &file);
    void turnTo(const QTreeWidgetItem &entry);
    void scrollTo(const QString &heading);
    void followSource(const QUrl &source);
    [[nodiscard]] bool findOnPage(int index, const QString &text);

    QTreeWidget *m_contents = nullptr;
    QTextBrowser *m_text = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
};

} // namespace sluice
