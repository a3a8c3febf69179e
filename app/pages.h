#pragma once

namespace regulars
{

class BackupKeeper;
class Languages;
class MainWindow;
class Shop;
class Theme;

// The pages of the program, in the order of the sidebar.
void addPages(MainWindow &window, Shop &shop, BackupKeeper &keeper, Theme &theme,
              Languages &languages);

} // namespace regulars
