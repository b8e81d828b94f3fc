# A Debian package by CPack: `tools/package` builds and checks it.
include(GNUInstallDirs)
find_program(GZIP gzip)
if(NOT GZIP)
    return()
endif()
set(packaging ${PROJECT_SOURCE_DIR}/resources/linux)
set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed)

# wholehearted_pack(<file> <packed> <folder>): installs a file as Debian wants it, without the hour it was packed.
function(wholehearted_pack file name folder)
    add_custom_command(OUTPUT ${packed}/${name}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${packed}
        COMMAND ${GZIP} -9nc ${file} > ${packed}/${name}
        DEPENDS ${file})
    install(FILES ${packed}/${name} DESTINATION ${folder})
    set_property(GLOBAL APPEND PROPERTY wholehearted_packed ${packed}/${name})
endfunction()

wholehearted_pack(${packaging}/wholehearted.1 wholehearted.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
wholehearted_pack(${packaging}/debian/changelog changelog.gz ${CMAKE_INSTALL_DATADIR}/doc/wholehearted)
get_property(all_packed GLOBAL PROPERTY wholehearted_packed)
add_custom_target(wholehearted_packed ALL DEPENDS ${all_packed})

install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wholehearted)
install(FILES ${packaging}/wholehearted.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME wholehearted)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME wholehearted)
set(CPACK_PACKAGE_CONTACT "The Wholehearted authors <maintainers@wholehearted.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "time for each other, when both of you mean it")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Two partners sit down at one computer, talk through seven questions about
making time for intimacy and for each other, agree on times, and keep one
shared week that they can print.
.
Nothing is kept until both have said yes to exactly the same words, and either
of them can let go of anything. Everything is in one encrypted file; the
program never talks to a network.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while the program runs, so that no linker knows of it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-wayland")
include(CPack)
