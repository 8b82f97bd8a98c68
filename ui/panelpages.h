// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

class QWidget;

namespace sluice {

/// By what a page is brought up.
enum class PageOpener {
    Window, ///< nothing: it is what the window shows anyway
    Tab,    ///< the tab that holds the object
    Action, ///< a QAction of that name
    Button, ///< a QAbstractButton of that name
    Close,  ///< closing the window
};

/// Something that the panel can show, by name: for --screenshot, and for tests that look at all there is.
struct PanelPage
{
    QLatin1StringView name;
    PageOpener opener = PageOpener::Window;
    QLatin1StringView object{}; ///< the name of what brings it up
};

/// A new page or dialog gets a row here, and is then in the pictures and in the tests.
[[nodiscard]] std::span<const PanelPage> panelPages() noexcept;
[[nodiscard]] std::optional<PanelPage> panelPageNamed(QStringView name) noexcept;

/// Does as a user would. False where that cannot be done now: the button is not there, or greyed out.
[[nodiscard]] bool openPage(const PanelPage &page, QWidget &window);
/// What there is to look at: the window, or the dialog that openPage() brought up; null until it is there.
[[nodiscard]] QWidget *shownPage(const PanelPage &page, QWidget &window);

} // namespace sluice
