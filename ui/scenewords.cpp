// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenewords.h"

#include <QCoreApplication>

namespace sluice {
namespace {

struct SceneWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::SceneWords)
};

} // namespace

QString titleOf(LoadScene scene)
{
    switch (scene) {
    case LoadScene::Idle:
        return SceneWords::tr("Idle");
    case LoadScene::RushHour:
        return SceneWords::tr("Rush hour");
    case LoadScene::Runaway:
        return SceneWords::tr("Runaway process");
    case LoadScene::Flapping:
        return SceneWords::tr("Flapping");
    }
    return {};
}

QString watchText(LoadScene scene)
{
    switch (scene) {
    case LoadScene::Idle:
        return SceneWords::tr("Watch: the load trembles, and the weight hardly follows.");
    case LoadScene::RushHour:
        return SceneWords::tr("Watch: the weight falls as fast as the load comes, and rises more slowly than it goes.");
    case LoadScene::Runaway:
        return SceneWords::tr("Watch: the weight falls to 1 % and no further, because load alone never takes a server "
                              "out.");
    case LoadScene::Flapping:
        return SceneWords::tr(
            "Watch: the weight falls at once each time, and is only halfway up again when the load is "
            "back.");
    }
    return {};
}

} // namespace sluice
