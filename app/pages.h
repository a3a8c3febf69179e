#pragma once

namespace regulars
{

class Languages;
class MainWindow;
class Shop;
class Theme;

// The pages of the program, in the order of the sidebar.
void addPages(MainWindow &window, Shop &shop, Theme &theme, Languages &languages);

} // namespace regulars
