// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelpages.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pages{
    PanelPage{"main"_L1},
    PanelPage{"balancers"_L1, PageOpener::Tab, "balancersTable"_L1},
    PanelPage{"probes"_L1, PageOpener::Tab, "probesTable"_L1},
    PanelPage{"history"_L1, PageOpener::Tab, "historyTable"_L1},
    PanelPage{"haproxy-view"_L1, PageOpener::Tab, "believedTable"_L1},
    PanelPage{"agent"_L1, PageOpener::Action, "detailsAction"_L1},
    PanelPage{"settings"_L1, PageOpener::Action, "settingsAction"_L1},
    PanelPage{"why"_L1, PageOpener::Action, "whyAction"_L1},
    PanelPage{"connect"_L1, PageOpener::Action, "connectAction"_L1},
    PanelPage{"help"_L1, PageOpener::Action, "helpAction"_L1},
    PanelPage{"shortcuts"_L1, PageOpener::Action, "shortcutsAction"_L1},
    PanelPage{"maint"_L1, PageOpener::Button, "maintButton"_L1},
    PanelPage{"up"_L1, PageOpener::Action, "upAction"_L1},
    PanelPage{"ready"_L1, PageOpener::Action, "readyAction"_L1},
    PanelPage{"weight"_L1, PageOpener::Button, "weightButton"_L1},
    PanelPage{"maxconn"_L1, PageOpener::Button, "maxconnButton"_L1},
    PanelPage{"close"_L1, PageOpener::Close},
};

bool openTab(const QString &object, const QWidget &window)
{
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->widget(index)->objectName() == object || tabs->widget(index)->findChild<QWidget *>(object)) {
                tabs->setCurrentIndex(index);
                return true;
            }
        }
    }
    return false;
}

bool trigger(QAction *action)
{
    if (action && action->isEnabled())
        action->trigger();
    return action && action->isEnabled();
}

bool press(QAbstractButton *button)
{
    const bool can = button && button->isVisible() && button->isEnabled();
    if (can)
        button->click();
    return can;
}

} // namespace

std::span<const PanelPage> panelPages() noexcept
{
    return pages;
}

std::optional<PanelPage> panelPageNamed(QStringView name) noexcept
{
    const auto *const row = std::ranges::find_if(pages, [name](const PanelPage &page) { return page.name == name; });
    return row == pages.end() ? std::nullopt : std::optional(*row);
}

bool openPage(const PanelPage &page, QWidget &window)
{
    switch (page.opener) {
    case PageOpener::Window:
        return true;
    case PageOpener::Tab:
        return openTab(page.object, window);
    case PageOpener::Action:
        return trigger(window.findChild<QAction *>(page.object));
    case PageOpener::Button:
        return press(window.findChild<QAbstractButton *>(page.object));
    case PageOpener::Close:
        window.close();
        return true;
    }
    return false;
}

QWidget *shownPage(const PanelPage &page, QWidget &window)
{
    if (page.opener == PageOpener::Window || page.opener == PageOpener::Tab)
        return &window;
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    const auto found = std::ranges::find_if(dialogs, &QDialog::isVisible);
    return found == dialogs.end() ? nullptr : *found;
}

} // namespace sluice
