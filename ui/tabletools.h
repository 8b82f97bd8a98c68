// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QTabWidget;
class QToolButton;

namespace sluice {

class TablePage;

/// Filter, copy and export for whichever table is in front; stands in the corner of the tabs.
class TableTools final : public QWidget
{
    Q_OBJECT

public:
    explicit TableTools(QTabWidget *tabs);

    /// Follows the table in front; also to be called once the tables have their actions.
    void refresh();
    /// To type what to look for.
    void focusFilter();
    void exportTable();

Q_SIGNALS:
    /// `text` says where the file is.
    void exported(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] TablePage *page() const;
    void followAction();
    QToolButton *addButton(const QString &text, const QString &objectName, const QString &tip);

    QAction *m_followed = nullptr;
    QMetaObject::Connection m_following;
    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_rowAction = nullptr; ///< where the table has one
    QToolButton *m_copy = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace sluice
