#pragma once

namespace regulars
{

class BackupKeeper;
class Languages;
class MainWindow;
struct RecoverySheet;
class Shop;
class Theme;

// The pages of the program, in the order of the sidebar.
void addPages(MainWindow &window, Shop &shop, BackupKeeper &keeper, Theme &theme,
              Languages &languages);

// The owner's recovery sheet on the page from which it is printed.
void showRecoverySheet(MainWindow &window, Shop &shop, const RecoverySheet &sheet);

} // namespace regulars
